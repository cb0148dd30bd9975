package colonnade.submission;

import java.util.UUID;

/** What a column's owners decide about it; {@code everyDays}, {@code cover} and {@code groupId} may be null. */
public record ColumnTerms(
        String title, String about, String charter, String cadence, Integer everyDays, Cover cover, UUID groupId) {}
