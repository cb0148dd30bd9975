package colonnade.site.reader;

/**
 * To follow what a page is about, or to follow it no longer.
 *
 * @param action the address its form is sent to
 * @param signedIn who is not is led to sign in first
 */
public record FollowButton(String action, boolean signedIn, boolean following) {}
