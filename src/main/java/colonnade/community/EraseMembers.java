package colonnade.community;

import colonnade.platform.database.Erasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Lets members leave without a trace. */
@ApplicationScoped
public class EraseMembers {

    @Inject
    Erasure erase;

    @Inject
    Event<MembersErased> erased;

    @Transactional
    public void erase(Collection<UUID> memberIds) {
        erased.fire(new MembersErased(memberIds));
        for (String table : List.of("notice", "session", "password_reset", "site_role", "group_member", "byline")) {
            erase.of(table, "member_id", memberIds);
        }
        erase.of("member", "id", memberIds);
    }
}
