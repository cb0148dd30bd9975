package colonnade.review.workflow;

import colonnade.platform.workflow.WorkflowFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.util.List;

/** What the engine is given at start. */
@ApplicationScoped
public class ShippedReviewFiles {

    @Produces
    WorkflowFiles files() {
        return new WorkflowFiles(
                List.of("workflows/review/article-review.bpmn", "workflows/review/review-routing.dmn"));
    }
}
