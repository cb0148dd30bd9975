package colonnade.review;

import java.util.UUID;

/** A group accepted this revision, inside the same transaction. */
public record ReviewAccepted(UUID reviewId, UUID submissionId, UUID groupId, UUID revisionId) {}
