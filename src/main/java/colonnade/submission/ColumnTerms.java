package colonnade.submission;

import java.util.Set;
import java.util.UUID;

/** What a column's owners decide about it; {@code groupId} may be null. */
public record ColumnTerms(
        String title, String about, String cadence, UUID groupId, Set<UUID> ownerIds, Set<UUID> contributorIds) {}
