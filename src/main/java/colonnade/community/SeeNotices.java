package colonnade.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Marks a member's notices up to one as seen. */
@ApplicationScoped
public class SeeNotices {

    @Inject
    Notices notices;

    @Transactional
    public void see(Actor actor, UUID upTo) {
        notices.seen(actor.id(), upTo);
    }
}
