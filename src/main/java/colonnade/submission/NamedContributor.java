package colonnade.submission;

/** Somebody whom a draft's owner wants to be named with it; {@code role} is a word of {@link ContributorRole}. */
public record NamedContributor(String handle, String role) {}
