package colonnade.review;

import colonnade.submission.DraftSubmitted;
import colonnade.submission.Submissions;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/** Only in tests: fails a request after all its reviews were begun, where its note asks for that. */
@ApplicationScoped
public class BreaksHalfway {

    static final String NOTE = "break half-way, please";

    @Inject
    Submissions submissions;

    void last(@Observes @Priority(Interceptor.Priority.PLATFORM_AFTER) DraftSubmitted event) {
        if (submissions.byId(event.submissionId()).note().equals(NOTE)) {
            throw new IllegalStateException(NOTE);
        }
    }
}
