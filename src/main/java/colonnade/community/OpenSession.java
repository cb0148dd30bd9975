package colonnade.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

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
    Session open(Member member, UUID attempt) {
        failures.succeeded(member.handle(), attempt);
        sessions.forgetExpired(clock.instant());
        return sessions.open(member.id(), clock.instant());
    }
}
