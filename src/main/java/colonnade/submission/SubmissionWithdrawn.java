package colonnade.submission;

import java.util.UUID;

/** The author took a submission back, inside the same transaction; only reviews that are still open end by it. */
public record SubmissionWithdrawn(UUID submissionId, UUID by, String reason) {}
