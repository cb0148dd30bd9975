package colonnade.submission;

import colonnade.community.MembersErased;
import colonnade.platform.database.Erasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Whoever leaves without a trace writes for no column and with nobody any more. */
@ApplicationScoped
public class LeaveColumns {

    @Inject
    Erasure erase;

    void with(@Observes MembersErased event) {
        erase.of("draft_contributor", "member_id", event.memberIds());
        erase.of("revision_contributor", "member_id", event.memberIds());
        erase.of("declined_invitation", "member_id", event.memberIds());
        erase.of("column_person", "member_id", event.memberIds());
    }
}
