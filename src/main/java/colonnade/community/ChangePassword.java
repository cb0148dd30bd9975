package colonnade.community;

import colonnade.platform.problem.Problem;
import colonnade.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Changes one's own password and signs out everywhere; the answer is a new session for the one who did it. */
@ApplicationScoped
public class ChangePassword {

    @Inject
    Members members;

    @Inject
    Passwords passwords;

    @Inject
    Sessions sessions;

    @Inject
    SignInFailures failures;

    @Inject
    PasswordResets resets;

    @Inject
    Clock clock;

    @Transactional
    public Session change(Actor actor, String current, String wanted, String address) {
        Validation validation = new Validation();
        Passwords.validate(validation, wanted, "/password");
        validation.check();
        UUID attempt = failures.attempt(actor.handle(), address);
        Member member = members.byId(actor.id());
        if (!passwords.matches(current == null ? "" : current, member.passwordHash())) {
            throw Problem.of(CommunityProblem.WRONG_CREDENTIALS);
        }
        failures.succeeded(actor.handle(), attempt);
        member.changePassword(passwords.hash(wanted));
        sessions.closeAll(actor.id());
        resets.forget(actor.id());
        return sessions.open(actor.id(), clock.instant());
    }
}
