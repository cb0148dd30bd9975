package colonnade.audience;

import colonnade.community.MembersErased;
import colonnade.platform.database.Erasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Whoever leaves without a trace follows nothing any more. */
@ApplicationScoped
public class EndAllFollowing {

    @Inject
    Erasure erase;

    void with(@Observes MembersErased event) {
        erase.of("follow", "member_id", event.memberIds());
    }
}
