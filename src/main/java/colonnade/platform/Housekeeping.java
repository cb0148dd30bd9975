package colonnade.platform;

import colonnade.platform.http.IdempotentAnswers;
import colonnade.platform.mail.Mail;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Every hour on every node: what was kept for a while goes. */
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Housekeeping {

    private static final System.Logger LOG = System.getLogger(Housekeeping.class.getName());

    @Inject
    IdempotentAnswers answers;

    @Inject
    Mail mail;

    /** A timer that throws twice is never called again. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    void tidy() {
        try {
            answers.forgetOld();
            mail.forgetOld();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Nothing was tidied up this hour; trying again in the next", e);
        }
    }
}
