package colonnade.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.UUID;

/** Deletes rows, also those of append-only tables: for things that leave without a trace. */
@ApplicationScoped
public class Erasure {

    @PersistenceContext
    EntityManager entities;

    /** Those whose column holds one of the ids; until the transaction ends nothing is append-only. */
    public void of(String table, String column, Collection<UUID> ids) {
        entities.createNativeQuery("select set_config('colonnade.erasing', 'on', true)")
                .getResultList();
        entities.createNativeQuery("delete from " + table + " where " + column + " = any(?1)")
                .setParameter(1, ids.toArray(UUID[]::new))
                .executeUpdate();
    }
}
