package colonnade.submission;

import colonnade.community.Groups;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Groups that a text links to. */
@ApplicationScoped
public class GroupAddresses implements OwnAddresses {

    private static final String PREFIX = "/groups/";

    @Inject
    Groups groups;

    @Override
    public Set<String> leadingNowhere(Set<String> paths) {
        return OwnAddresses.unknown(paths, PREFIX, slugs -> groups.ids(slugs).keySet());
    }
}
