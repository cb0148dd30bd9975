package colonnade.community;

import colonnade.platform.database.Row;
import colonnade.platform.id.Ids;
import colonnade.platform.language.Language;
import colonnade.platform.language.Messages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** What people are told: what happened to their work and what waits for them. Shown on the desk, mailed in batches. */
@ApplicationScoped
public class Notices {

    private static final Jsonb JSON = JsonbBuilder.create();

    /**
     * One notice.
     *
     * @param kind its text is the message key {@code notice.<kind>}
     * @param link a path on this site
     */
    public record Notice(UUID id, String kind, List<String> arguments, String link, Instant created, boolean seen) {

        public String text(Language language) {
            return Messages.text(language, "notice." + kind, arguments.toArray());
        }
    }

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    public void tell(UUID member, String kind, String link, Object... arguments) {
        tell(List.of(member), kind, link, arguments);
    }

    /** Tells all of them in one statement. */
    public void tell(Collection<UUID> people, String kind, String link, Object... arguments) {
        if (people.isEmpty()) {
            return;
        }
        entities.createNativeQuery("""
                        insert into notice (id, member_id, kind, arguments, link, created)
                        select told.id, told.member, ?3, ?4, ?5, cast(?6 as timestamptz)
                        from unnest(cast(?1 as uuid[]), cast(?2 as uuid[])) as told (id, member)""")
                .setParameter(1, people.stream().map(person -> Ids.next()).toArray(UUID[]::new))
                .setParameter(2, people.toArray(UUID[]::new))
                .setParameter(3, kind)
                .setParameter(
                        4,
                        JSON.toJson(
                                Arrays.stream(arguments).map(String::valueOf).toArray(String[]::new)))
                .setParameter(5, link)
                .setParameter(6, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    /** The newest first, beginning behind {@code before} (null for the first page). */
    public List<Notice> of(UUID member, UUID before, int most) {
        return notices(entities.createNativeQuery("""
                        select id, kind, arguments, link, created, seen from notice
                        where member_id = ?1 and id < ?2 order by id desc""")
                .setParameter(1, member)
                .setParameter(2, before == null ? new UUID(-1L, -1L) : before)
                .setMaxResults(most));
    }

    /** Marks all up to and with this one as seen; they are not mailed any more. */
    void seen(UUID member, UUID upTo) {
        entities.createNativeQuery("update notice set seen = true where member_id = ?1 and id <= ?2 and not seen")
                .setParameter(1, member)
                .setParameter(2, upTo)
                .executeUpdate();
    }

    /** Members whose oldest unseen notice has waited so long that a letter is due. */
    List<UUID> due(Duration wait, int most) {
        return Row.all(entities.createNativeQuery("""
                        select member_id from notice where not mailed and not seen
                        group by member_id having min(created) < ?1""")
                        .setParameter(1, Timestamp.from(clock.instant().minus(wait)))
                        .setMaxResults(most))
                .stream()
                .map(row -> row.uuid(0))
                .toList();
    }

    /** Takes what is to be mailed; two nodes never get the same. */
    List<Notice> takeForMail(UUID member) {
        return notices(entities.createNativeQuery("""
                        update notice set mailed = true where id in (
                          select id from notice where member_id = ?1 and not mailed and not seen
                          order by id for update skip locked)
                        returning id, kind, arguments, link, created, seen""").setParameter(1, member));
    }

    private static List<Notice> notices(Query query) {
        return Row.all(query).stream()
                .map(row -> new Notice(
                        row.uuid(0),
                        row.text(1),
                        List.of(JSON.fromJson(row.text(2), String[].class)),
                        row.text(3),
                        row.instant(4),
                        row.flag(5)))
                .toList();
    }
}
