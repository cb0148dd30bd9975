package colonnade.community;

import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;

/** Opens a session for a handle and password. Does not say which of the two was wrong. */
@ApplicationScoped
public class SignIn {

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

    /** @param address where the request comes from, for throttling */
    @Transactional(dontRollbackOn = Problem.class)
    public Session signIn(String handle, String password, String address) {
        String known = handle == null ? "" : handle.trim().toLowerCase(Locale.ROOT);
        failures.refuseIfTooMany(known, address);
        Optional<Member> member = members.find(known);
        if (!matches(member, password == null ? "" : password)) {
            failures.record(known, address);
            throw Problem.of(CommunityProblem.WRONG_CREDENTIALS);
        }
        failures.forget(known);
        sessions.forgetExpired(clock.instant());
        return sessions.open(member.orElseThrow().id(), clock.instant());
    }

    private boolean matches(Optional<Member> member, String password) {
        if (member.isEmpty()) {
            passwords.pretend(password);
            return false;
        }
        return passwords.matches(password, member.get().passwordHash());
    }
}
