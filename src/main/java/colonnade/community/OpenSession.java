package colonnade.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Lets somebody in who has shown that they are who they say. */
@ApplicationScoped
class OpenSession {

    @Inject
    Sessions sessions;

    @Inject
    SignInFailures failures;

    @Inject
    Clock clock;

    @Transactional
    Session open(Member member) {
        failures.forget(member.handle());
        sessions.forgetExpired(clock.instant());
        return sessions.open(member.id(), clock.instant());
    }
}
