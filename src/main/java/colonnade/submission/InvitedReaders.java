package colonnade.submission;

import java.util.Collection;
import java.util.UUID;

/** Knows whom a later feature asked, by name, to judge a submission. Every CDI bean of this type is asked. */
public interface InvitedReaders {

    /** Whether the member judges any of them. */
    boolean include(UUID memberId, Collection<UUID> submissionIds);
}
