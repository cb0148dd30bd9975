package colonnade.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;

/** Columns that a text links to. */
@ApplicationScoped
public class ColumnAddresses implements OwnAddresses {

    private static final String PREFIX = "/columns/";

    @Inject
    Columns columns;

    @Override
    public Set<String> leadingNowhere(Set<String> paths) {
        return OwnAddresses.unknown(paths, PREFIX, slugs -> columns.known(slugs));
    }
}
