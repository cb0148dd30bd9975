package colonnade.submission;

import colonnade.platform.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** The keys of what waits in browsers, one for each member who writes. */
@ApplicationScoped
class BrowserKeys {

    @PersistenceContext
    EntityManager entities;

    Optional<String> of(UUID memberId) {
        return Row.all(entities.createNativeQuery("select key from browser_key where member_id = ?1")
                        .setParameter(1, memberId))
                .stream()
                .map(row -> row.text(0))
                .findFirst();
    }

    /** Two tabs may ask at once: the first key stays. */
    void addIfMissing(UUID memberId, String key) {
        entities.createNativeQuery("insert into browser_key (member_id, key) values (?1, ?2) on conflict do nothing")
                .setParameter(1, memberId)
                .setParameter(2, key)
                .executeUpdate();
    }
}
