package colonnade.imports.reading;

import colonnade.community.Actor;
import colonnade.community.Member;
import colonnade.community.Members;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Who imports, with the roles they have now and not when they sent it. */
@ApplicationScoped
class ImportActors {

    @Inject
    Members members;

    Actor of(UUID memberId) {
        Member member = members.byId(memberId);
        return new Actor(member.id(), member.handle(), member.displayName(), members.rolesOf(memberId));
    }
}
