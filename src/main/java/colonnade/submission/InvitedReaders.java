package colonnade.submission;

import java.util.UUID;

/** Knows whom a later feature asked, by name, to judge a submission. Every CDI bean of this type is asked. */
public interface InvitedReaders {

    boolean include(UUID memberId, UUID submissionId);
}
