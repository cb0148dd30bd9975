package colonnade.submission;

import colonnade.submission.SubmissionCheck.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Says of a text that is still being written what would stand in its way. */
@ApplicationScoped
public class CheckText {

    @Inject
    Checklist checklist;

    public List<Finding> check(WrittenText written) {
        return checklist.of(written.read(null));
    }
}
