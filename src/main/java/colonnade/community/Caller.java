package colonnade.community;

import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;

/** Whose request this is. */
@RequestScoped
public class Caller {

    private Actor actor;
    private String csrf;

    /** Called once a request, by the filter that knows who signed in. */
    public void is(Actor someone, String csrfToken) {
        actor = someone;
        csrf = csrfToken;
    }

    public Optional<Actor> actor() {
        return Optional.ofNullable(actor);
    }

    /** The member, or a 401 problem. */
    public Actor required() {
        return actor().orElseThrow(
                        () -> Problem.of(CommunityProblem.SIGN_IN_REQUIRED).header("WWW-Authenticate", "Bearer"));
    }

    /** What a form of this caller must send back as {@code _csrf}; empty for somebody who is not signed in. */
    public String csrf() {
        return csrf == null ? "" : csrf;
    }
}
