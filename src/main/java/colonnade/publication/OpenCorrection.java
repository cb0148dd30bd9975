package colonnade.publication;

import colonnade.community.Actor;
import colonnade.community.Members;
import colonnade.platform.problem.Problem;
import colonnade.platform.problem.Validation;
import colonnade.submission.Draft;
import colonnade.submission.DraftState;
import colonnade.submission.Drafts;
import colonnade.submission.OpenNextEdition;
import colonnade.submission.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/**
 * Begins a correction: a draft of the next edition with the text of the current one. The released article stays as it
 * is until a group accepts.
 */
@ApplicationScoped
public class OpenCorrection {

    private static final int LONGEST_NOTE = 1_000;

    @Inject
    Articles articles;

    @Inject
    Editions editions;

    @Inject
    Corrections corrections;

    @Inject
    ArticleKeepers keepers;

    @Inject
    OpenNextEdition nextEdition;

    @Inject
    Drafts drafts;

    @Inject
    Members members;

    @Inject
    Clock clock;

    /** @param note what readers will be told about the edition */
    @Transactional
    public Draft open(Actor actor, String slug, String note) {
        // Held, so that two who begin at once do not both.
        Article article = articles.held(articles.released(slug).id());
        keepers.require(actor, article);
        new Validation().text(note, "/note", LONGEST_NOTE).check();
        corrections.unreleased(article.id()).forEach(this::refuseIfUnderWay);
        Draft draft = nextEdition.open(actor, article.id(), textOf(article));
        corrections.add(new Correction(draft.id(), article.id(), actor.id(), note.strip(), clock.instant()));
        return draft;
    }

    private void refuseIfUnderWay(Correction correction) {
        if (drafts.byId(correction.draftId()).state() != DraftState.DISCARDED) {
            throw Problem.of(
                            PublicationProblem.CORRECTION_OPEN,
                            members.byId(correction.byId()).displayName())
                    .with("draft", correction.draftId().toString());
        }
    }

    private Text textOf(Article article) {
        Edition current = editions.current(article);
        return new Text(
                current.title(),
                current.body(),
                current.summary(),
                current.tags(),
                article.columnId().orElse(null),
                article.lang(),
                article.canonicalUrl().orElse(null));
    }
}
