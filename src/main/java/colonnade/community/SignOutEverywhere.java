package colonnade.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Ends all of a member's sessions, on every device. */
@ApplicationScoped
public class SignOutEverywhere {

    @Inject
    Sessions sessions;

    @Transactional
    public void signOut(Actor actor) {
        sessions.closeAll(actor.id());
    }
}
