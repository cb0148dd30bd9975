package colonnade.publication;

import java.util.Collection;
import java.util.UUID;

/** Articles are leaving without a trace: no notice stays at their addresses. */
public record ArticlesErased(Collection<UUID> articleIds) {}
