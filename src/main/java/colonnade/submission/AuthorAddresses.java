package colonnade.submission;

import colonnade.community.Bylines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Authors that a text links to: members, and names of imported articles. */
@ApplicationScoped
public class AuthorAddresses implements OwnAddresses {

    private static final String PREFIX = "/authors/";

    @Inject
    Bylines bylines;

    @Override
    public Set<String> leadingNowhere(Set<String> paths) {
        return OwnAddresses.unknown(paths, PREFIX, slugs -> bylines.ids(slugs).keySet());
    }
}
