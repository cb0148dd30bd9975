package colonnade.review;

import java.util.UUID;

/** A review came to its end, whichever, inside the same transaction. */
public record ReviewClosed(UUID reviewId, UUID submissionId, ReviewState state) {}
