package colonnade.submission;

import java.util.UUID;

/** Whether anybody waits for a submission's next revision: asked here, answered by the feature that decides over it. */
public interface AwaitedRevisions {

    boolean awaited(UUID submissionId);
}
