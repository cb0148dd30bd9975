package colonnade.community;

import java.util.Collection;
import java.util.UUID;

/** Members are leaving without a trace; what they wrote has gone before. */
public record MembersErased(Collection<UUID> memberIds) {}
