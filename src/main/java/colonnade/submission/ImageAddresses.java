package colonnade.submission;

import colonnade.image.Images;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Pictures that a text shows: one that was never taken here would be a hole on the page. */
@ApplicationScoped
public class ImageAddresses implements OwnAddresses {

    private static final String PREFIX = "/images/";

    @Inject
    Images images;

    @Override
    public Set<String> leadingNowhere(Set<String> paths) {
        return OwnAddresses.unknown(paths, PREFIX, images::known);
    }
}
