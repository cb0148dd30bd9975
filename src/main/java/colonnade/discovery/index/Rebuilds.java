package colonnade.discovery.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** All rebuilds of the index; at most one is running. */
@ApplicationScoped
public class Rebuilds {

    @PersistenceContext
    EntityManager entities;

    /** Two at once: the constraint refuses the second. */
    void add(Rebuild rebuild) {
        entities.persist(rebuild);
        entities.flush();
    }

    public Optional<Rebuild> running() {
        return entities.createQuery("select r from Rebuild r where r.finishedAt is null", Rebuild.class)
                .getResultStream()
                .findFirst();
    }

    /** The same with its row held until the transaction ends. */
    Optional<Rebuild> runningForChange() {
        return entities.createQuery("select r from Rebuild r where r.finishedAt is null", Rebuild.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }
}
