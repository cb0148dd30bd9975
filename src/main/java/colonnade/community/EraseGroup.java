package colonnade.community;

import colonnade.platform.database.Erasure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;

/** Lets a group leave without a trace. */
@ApplicationScoped
public class EraseGroup {

    @Inject
    Erasure erase;

    @Transactional
    public void erase(UUID groupId) {
        erase.of("group_member", "group_id", Set.of(groupId));
        erase.of("interest_group", "id", Set.of(groupId));
    }
}
