package colonnade.community.timer;

import colonnade.community.MailNotices;
import colonnade.platform.settings.Settings;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.UUID;

/** Every minute on every node. Only where mail can leave: otherwise the desk is where notices are read. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class MailNoticesTimer {

    private static final System.Logger LOG = System.getLogger(MailNoticesTimer.class.getName());

    @Inject
    MailNotices notices;

    @Inject
    Settings settings;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void tick() {
        if (settings.smtp().isPresent()) {
            mail();
        }
    }

    /** A timer that throws twice is never called again. */
    private void mail() {
        try {
            notices.due().forEach(this::mail);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "No notices were mailed this minute; trying again in the next", e);
        }
    }

    /** One member's letter that cannot be written keeps nobody else's back. */
    private void mail(UUID member) {
        try {
            notices.mail(member);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The notices of member " + member + " could not be mailed", e);
        }
    }
}
