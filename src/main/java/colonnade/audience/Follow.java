package colonnade.audience;

import java.time.Instant;
import java.util.UUID;

/** A member wants to know of something. */
public record Follow(UUID id, FollowKind kind, UUID targetId, Instant since) {}
