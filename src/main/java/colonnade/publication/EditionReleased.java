package colonnade.publication;

import java.util.UUID;

/** Readers have this edition from this transaction's end on; {@code edition} 1 is a new article. */
public record EditionReleased(UUID articleId, int edition) {}
