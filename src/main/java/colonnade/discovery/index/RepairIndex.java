package colonnade.discovery.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;

/** Compares index and database and has the index brought to what the database says, in the background. */
@ApplicationScoped
public class RepairIndex {

    @Inject
    CheckIndex check;

    @Inject
    IndexSuccession succession;

    @Inject
    StartRebuild rebuild;

    @Inject
    ReindexDifferences reindex;

    /** What differed. No version that an article will have is written over a later one: that takes a new index. */
    public Differences repair() throws IOException {
        Differences found = check.check();
        if (found.ahead() || !succession.current()) {
            rebuild.start();
        } else {
            reindex.later(found);
        }
        return found;
    }
}
