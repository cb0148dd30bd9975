package colonnade.platform.outbox;

import colonnade.platform.id.Ids;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;

/** Where a use case leaves what must go out of the process: it goes if and only if the transaction commits. */
@ApplicationScoped
public class Outbox {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    OutboxWorker worker;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transaction;

    @Transactional(TxType.MANDATORY)
    public void put(String kind, String destination, String subject, String payload) {
        entities.createNativeQuery("""
                        insert into outbox (id, kind, destination, subject, payload, created, due)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?6)""")
                .setParameter(1, Ids.next())
                .setParameter(2, kind)
                .setParameter(3, destination)
                .setParameter(4, subject)
                .setParameter(5, payload)
                .setParameter(6, java.sql.Timestamp.from(clock.instant()))
                .executeUpdate();
        wakeOnCommit();
    }

    private void wakeOnCommit() {
        if (transaction.getResource(Outbox.class) == null) {
            transaction.putResource(Outbox.class, true);
            transaction.registerInterposedSynchronization(new Synchronization() {
                @Override
                public void beforeCompletion() {
                    // only the commit matters
                }

                @Override
                public void afterCompletion(int status) {
                    if (status == Status.STATUS_COMMITTED) {
                        worker.wake();
                    }
                }
            });
        }
    }
}
