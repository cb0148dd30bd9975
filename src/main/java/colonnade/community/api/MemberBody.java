package colonnade.community.api;

import java.time.Instant;

/** A member as others see one. */
public record MemberBody(String handle, String displayName, Instant joined) {}
