package colonnade.submission;

import java.util.Set;
import java.util.UUID;

/**
 * A draft was offered, inside the same transaction.
 *
 * @param newGroups groups that see it for the first time
 * @param again it went back to a submission under way: the groups that asked for changes get this revision as their
 *     next round
 */
public record DraftSubmitted(UUID submissionId, UUID draftId, UUID revisionId, Set<UUID> newGroups, boolean again) {}
