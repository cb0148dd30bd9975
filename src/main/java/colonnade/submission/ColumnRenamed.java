package colonnade.submission;

import java.util.UUID;

/** A column is called otherwise from this transaction's end on. */
public record ColumnRenamed(UUID columnId) {}
