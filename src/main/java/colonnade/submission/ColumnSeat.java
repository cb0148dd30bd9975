package colonnade.submission;

/** What somebody is to a column: an owner of it or not, and what they do for its texts. */
public record ColumnSeat(boolean owner, ContributorRole role) {}
