package colonnade.review;

import java.util.Collection;
import java.util.UUID;

/** Reviews are leaving without a trace, with the drafts they were of. */
public record ReviewsErased(Collection<UUID> reviewIds) {}
