package colonnade.publication;

import colonnade.submission.OwnAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Articles that a text links to, retracted ones included: a notice stands at their address. */
@ApplicationScoped
public class ArticleAddresses implements OwnAddresses {

    private static final String PREFIX = "/articles/";

    @Inject
    Articles articles;

    @Override
    public Set<String> leadingNowhere(Set<String> paths) {
        return OwnAddresses.unknown(
                paths, PREFIX, slugs -> articles.bySlugs(slugs).keySet());
    }
}
