package colonnade.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Ends one session. */
@ApplicationScoped
public class SignOut {

    @Inject
    Sessions sessions;

    @Transactional
    public void signOut(String token) {
        sessions.close(token);
    }
}
