package colonnade.image.timer;

import colonnade.image.RemoveForgottenImages;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Every hour on every node. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class ForgottenImagesTimer {

    private static final System.Logger LOG = System.getLogger(ForgottenImagesTimer.class.getName());

    @Inject
    RemoveForgottenImages remove;

    /** A timer that throws twice is never called again. */
    @Schedule(hour = "*", minute = "47", persistent = false)
    void tick() {
        try {
            int removed = remove.remove();
            if (removed > 0) {
                LOG.log(
                        System.Logger.Level.INFO,
                        "Removed {0} pictures that nothing has shown for thirty days",
                        removed);
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "No pictures were looked at this hour; trying again in the next", e);
        }
    }
}
