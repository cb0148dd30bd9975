package colonnade.platform.mail;

import colonnade.platform.database.Row;
import colonnade.platform.id.Ids;
import colonnade.platform.outbox.Outbox;
import colonnade.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The mail that leaves, through the outbox. Without an SMTP server it is kept for an admin to read and not sent. */
@ApplicationScoped
public class Mail {

    private static final Duration KEPT = Duration.ofDays(14);

    /** A letter in plain text. */
    public record Letter(UUID id, String recipient, String subject, String body) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Outbox outbox;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Transactional(TxType.MANDATORY)
    public void send(String recipient, String subject, String body) {
        UUID id = Ids.next();
        boolean leaves = settings.smtp().isPresent();
        entities.createNativeQuery(
                        "insert into mail (id, recipient, subject, body, created, state) values (?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, id)
                .setParameter(2, recipient)
                .setParameter(3, subject)
                .setParameter(4, body)
                .setParameter(5, Timestamp.from(clock.instant()))
                .setParameter(6, leaves ? "waiting" : "kept")
                .executeUpdate();
        if (leaves) {
            outbox.put(SendMail.KIND, "smtp", id.toString(), "");
        }
    }

    Optional<Letter> waiting(UUID id) {
        return letters(entities.createNativeQuery(
                                "select id, recipient, subject, body from mail where id = ?1 and state = 'waiting'")
                        .setParameter(1, id))
                .stream()
                .findFirst();
    }

    /** The newest that were kept because no SMTP server is configured. */
    public List<Letter> kept(int most) {
        return letters(entities.createNativeQuery(
                        "select id, recipient, subject, body from mail where state = 'kept' order by id desc")
                .setMaxResults(most));
    }

    /** Letters may hold a link that resets a password: none is kept for ever. */
    @Transactional
    public void forgetOld() {
        entities.createNativeQuery("delete from mail where state <> 'waiting' and created < ?1")
                .setParameter(1, Timestamp.from(clock.instant().minus(KEPT)))
                .executeUpdate();
    }

    @Transactional
    void sent(UUID id) {
        entities.createNativeQuery("update mail set state = 'sent' where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    private static List<Letter> letters(Query query) {
        return Row.all(query).stream()
                .map(row -> new Letter(row.uuid(0), row.text(1), row.text(2), row.text(3)))
                .toList();
    }
}
