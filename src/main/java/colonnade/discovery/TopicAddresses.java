package colonnade.discovery;

import colonnade.submission.OwnAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Topics that a text links to. */
@ApplicationScoped
public class TopicAddresses implements OwnAddresses {

    private static final String PREFIX = "/topics/";

    @Inject
    Topics topics;

    @Override
    public Set<String> leadingNowhere(Set<String> paths) {
        return OwnAddresses.unknown(paths, PREFIX, slugs -> topics.names(slugs).keySet());
    }
}
