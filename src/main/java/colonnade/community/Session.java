package colonnade.community;

import java.time.Instant;

/**
 * A sign-in as its holder gets it.
 *
 * @param token the secret to show at every request, as cookie or bearer token
 */
public record Session(String token, Instant expiresAt) {}
