package colonnade.publication;

import java.util.UUID;

/** Readers find a notice at its address from this transaction's end on. */
public record ArticleRetracted(UUID articleId) {}
