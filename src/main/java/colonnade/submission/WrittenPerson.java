package colonnade.submission;

/** Somebody whom a column's owner wants there; {@code role} is a word of {@link ContributorRole}, author when missing. */
public record WrittenPerson(String handle, boolean owner, String role) {}
