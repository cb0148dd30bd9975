package colonnade.community;

import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Opens a session for a handle and password. Does not say which of the two was wrong.
 *
 * <p>Without a transaction of its own: comparing passwords is slow on purpose, and no connection waits for it.
 */
@ApplicationScoped
public class SignIn {

    @Inject
    Members members;

    @Inject
    Passwords passwords;

    @Inject
    OpenSession openSession;

    @Inject
    SignInFailures failures;

    /** @param address where the request comes from, for throttling */
    public Session signIn(String handle, String password, String address) {
        String known = handle == null ? "" : handle.trim().toLowerCase(Locale.ROOT);
        if (!RegisterMember.HANDLE.matcher(known).matches()) {
            // nobody's: all such count as one account, so that rubbish fills no table
            known = "";
        }
        UUID attempt = failures.attempt(known, address);
        Optional<Member> member = members.find(known);
        if (!matches(member, password == null ? "" : password)) {
            throw Problem.of(CommunityProblem.WRONG_CREDENTIALS);
        }
        return openSession.open(member.orElseThrow(), attempt);
    }

    private boolean matches(Optional<Member> member, String password) {
        if (member.isEmpty()) {
            passwords.pretend(password);
            return false;
        }
        return passwords.matches(password, member.get().passwordHash());
    }
}
