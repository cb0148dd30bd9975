package colonnade.submission.api;

/**
 * Somebody who is named with a draft; {@code role} is author, co-author or translator.
 *
 * @param accepted whether they have agreed; until then they are only asked
 */
public record ContributorBody(String handle, String displayName, String role, boolean accepted) {}
