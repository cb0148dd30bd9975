package colonnade.community.timer;

import colonnade.community.MailNotices;
import colonnade.platform.settings.Settings;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Every minute on every node. Only where mail can leave: otherwise the desk is where notices are read. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class MailNoticesTimer {

    @Inject
    MailNotices notices;

    @Inject
    Settings settings;

    @Schedule(hour = "*", minute = "*", persistent = false)
    void tick() {
        if (settings.smtp().isPresent()) {
            notices.mail();
        }
    }
}
