package colonnade.review;

import java.util.UUID;

/** A reviewer answered, inside the same transaction. */
public record VerdictGiven(UUID verdictId, UUID reviewId, UUID reviewerId) {}
