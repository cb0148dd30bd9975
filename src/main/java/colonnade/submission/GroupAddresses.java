package colonnade.submission;

import colonnade.community.Groups;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;

/** Groups that a text links to. */
@ApplicationScoped
public class GroupAddresses implements OwnAddresses {

    private static final String PREFIX = "/groups/";

    @Inject
    Groups groups;

    @Override
    public Set<String> leadingNowhere(Set<String> paths) {
        return OwnAddresses.slugs(paths, PREFIX).stream()
                .filter(slug -> !groups.exists(slug))
                .map(slug -> PREFIX + slug)
                .collect(Collectors.toSet());
    }
}
