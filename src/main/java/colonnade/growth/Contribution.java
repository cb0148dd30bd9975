package colonnade.growth;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A line of the ledger.
 *
 * @param subjectId the article; of a verdict the review
 * @param groupId whose review it was; empty for articles
 */
public record Contribution(UUID id, ContributionKind kind, UUID subjectId, Optional<UUID> groupId, Instant at) {}
