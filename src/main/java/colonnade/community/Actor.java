package colonnade.community;

import java.util.Set;
import java.util.UUID;

/** The member who does something, as every use case is told it. */
public record Actor(UUID id, String handle, String displayName, Set<SiteRole> roles) {

    /** An admin may do all that a site role allows. */
    public boolean is(SiteRole role) {
        return roles.contains(role) || roles.contains(SiteRole.ADMIN);
    }

    /** Refuses with the role's name unless the member has it. */
    public void require(SiteRole role) {
        if (!is(role)) {
            throw CommunityProblem.needs("role." + role.word());
        }
    }
}
