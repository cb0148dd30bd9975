package colonnade.submission;

import colonnade.community.Actor;
import colonnade.submission.SubmissionCheck.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;

/** Says of a text that is still being written what would stand in its way. Only members: looking is work. */
@ApplicationScoped
public class CheckText {

    @Inject
    Checklist checklist;

    public List<Finding> check(Actor actor, WrittenText written) {
        Objects.requireNonNull(actor);
        return checklist.of(written.read(null));
    }
}
