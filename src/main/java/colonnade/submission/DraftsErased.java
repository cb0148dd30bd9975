package colonnade.submission;

import java.util.Collection;
import java.util.UUID;

/** Drafts are leaving without a trace, and all submissions of them. */
public record DraftsErased(Collection<UUID> draftIds, Collection<UUID> submissionIds) {}
