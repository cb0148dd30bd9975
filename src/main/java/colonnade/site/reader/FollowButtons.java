package colonnade.site.reader;

import colonnade.audience.FollowKind;
import colonnade.audience.Follows;
import colonnade.community.Caller;
import colonnade.site.Addresses;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The button of this visitor; for whoever is not signed in it asks the database nothing. */
@RequestScoped
public class FollowButtons {

    @Inject
    Follows follows;

    @Inject
    Caller caller;

    public FollowButton of(FollowKind kind, String slug, UUID target) {
        var action = "/follows/" + kind.word() + "/" + Addresses.encoded(slug);
        return caller.actor()
                .map(actor -> new FollowButton(action, true, follows.exists(actor.id(), kind, target)))
                .orElse(new FollowButton(action, false, false));
    }
}
