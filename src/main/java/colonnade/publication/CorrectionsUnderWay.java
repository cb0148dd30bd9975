package colonnade.publication;

import colonnade.submission.DraftState;
import colonnade.submission.Drafts;
import colonnade.submission.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The corrections that keep another of the same article from being begun: neither released nor thrown away. */
@ApplicationScoped
public class CorrectionsUnderWay {

    @Inject
    Corrections corrections;

    @Inject
    Drafts drafts;

    @Inject
    Submissions submissions;

    public List<Correction> of(Article article) {
        return corrections.unreleased(article.id()).stream()
                .filter(correction -> drafts.byId(correction.draftId()).state() != DraftState.DISCARDED)
                .toList();
    }

    /** Whether groups decide over it, so that nobody ends it. */
    public boolean judged(Correction correction) {
        return submissions.underWay(correction.draftId()).isPresent();
    }
}
