package colonnade.community;

import java.util.UUID;

/** A group is called otherwise from this transaction's end on. */
public record GroupRenamed(UUID groupId) {}
