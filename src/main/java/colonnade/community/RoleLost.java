package colonnade.community;

import java.util.UUID;

/** Somebody has less to say than before, in a group or on the site; inside the same transaction. */
public record RoleLost(UUID memberId) {}
