package colonnade.submission;

import java.util.UUID;

/** Somebody is one of those who write a draft from this transaction's end on. */
public record ContributorJoined(UUID draftId, UUID memberId) {}
