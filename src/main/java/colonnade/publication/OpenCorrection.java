package colonnade.publication;

import colonnade.community.Actor;
import colonnade.community.Member;
import colonnade.community.Members;
import colonnade.community.Notices;
import colonnade.platform.problem.Problem;
import colonnade.platform.problem.Validation;
import colonnade.submission.Contributors;
import colonnade.submission.DiscardNextEdition;
import colonnade.submission.Draft;
import colonnade.submission.OpenNextEdition;
import colonnade.submission.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

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
    CorrectionsUnderWay underWay;

    @Inject
    Authors authors;

    @Inject
    ArticleKeepers keepers;

    @Inject
    OpenNextEdition nextEdition;

    @Inject
    DiscardNextEdition discard;

    @Inject
    Members members;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /**
     * @param note what readers will be told about the edition
     * @param instead the draft of a correction that leads to nothing and is discarded for this one; null for none
     */
    @Transactional
    public Draft open(Actor actor, String slug, String note, UUID instead) {
        Article shown = articles.released(slug);
        keepers.require(actor, shown);
        new Validation().text(note, "/note", LONGEST_NOTE).check();
        // Its row before the article's, as a release holds them.
        underWay.of(shown).stream()
                .filter(open -> open.draftId().equals(instead))
                .forEach(open -> discard(actor, open, shown));
        // Held, so that two who begin at once do not both.
        Article article = articles.heldReleased(slug);
        underWay.of(article).forEach(this::refuse);
        Draft draft = nextEdition.open(actor, article.id(), textOf(article), signersOf(article));
        corrections.add(new Correction(draft.id(), article.id(), actor.id(), note.strip(), clock.instant()));
        return draft;
    }

    /** Whoever opened it may have gone silent: any keeper may end it, but not while groups judge it. */
    private void discard(Actor actor, Correction correction, Article article) {
        discard.discard(correction.draftId());
        if (!correction.byId().equals(actor.id())) {
            notices.tell(
                    correction.byId(),
                    "correction-replaced",
                    "/articles/" + article.slug(),
                    actor.displayName(),
                    article.title());
        }
    }

    private void refuse(Correction correction) {
        Member by = members.byId(correction.byId());
        throw Problem.of(PublicationProblem.CORRECTION_OPEN, by.displayName(), correction.opened())
                .with("draft", correction.draftId().toString())
                .with("by", by.handle())
                .with("opened", correction.opened().toString());
    }

    private List<Contributors.Signer> signersOf(Article article) {
        return authors.of(article).stream()
                .flatMap(author ->
                        author.memberId().stream().map(member -> new Contributors.Signer(member, author.role())))
                .toList();
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
                        article.canonicalUrl().orElse(null))
                .declaring(current.declarations());
    }
}
