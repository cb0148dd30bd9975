package colonnade.community;

import colonnade.platform.problem.Problem;
import colonnade.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Sets a new password for the holder of a mailed link, and signs out everywhere. */
@ApplicationScoped
public class ResetPassword {

    @Inject
    PasswordResets resets;

    @Inject
    Members members;

    @Inject
    Passwords passwords;

    @Inject
    Sessions sessions;

    @Inject
    SignInFailures failures;

    @Inject
    Clock clock;

    @Transactional
    public void reset(String token, String wanted) {
        Validation validation = new Validation();
        Passwords.validate(validation, wanted, "/password");
        validation.check();
        UUID member = resets.use(token, clock.instant()).orElseThrow(() -> Problem.of(CommunityProblem.RESET_EXPIRED));
        Member holder = members.byId(member);
        holder.changePassword(passwords.hash(wanted));
        sessions.closeAll(member);
        failures.forget(holder.handle());
    }
}
