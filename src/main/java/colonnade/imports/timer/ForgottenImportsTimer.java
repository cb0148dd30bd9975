package colonnade.imports.timer;

import colonnade.imports.RemoveForgottenImports;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Every hour on every node. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ForgottenImportsTimer {

    private static final System.Logger LOG = System.getLogger(ForgottenImportsTimer.class.getName());

    @Inject
    RemoveForgottenImports remove;

    /** A timer that throws twice is never called again. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    void tick() {
        try {
            int removed = 0;
            while (remove.removeOne()) {
                removed++;
            }
            if (removed > 0) {
                LOG.log(System.Logger.Level.INFO, "Removed {0} imports that nobody started for seven days", removed);
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Forgotten imports were not removed; trying again in an hour", e);
        }
    }
}
