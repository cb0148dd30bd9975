package colonnade.site.reader;

import colonnade.community.Actor;
import colonnade.community.Members;
import colonnade.publication.Article;
import colonnade.publication.Correction;
import colonnade.publication.CorrectionsUnderWay;
import colonnade.site.Field;
import colonnade.site.Fields;
import colonnade.site.reader.ArticlePage.Keeping;
import colonnade.site.reader.ArticlePage.Open;
import colonnade.submission.Contributors;
import colonnade.submission.Drafts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The forms with which an article is corrected or taken back, with the correction that is in the way of another. */
@ApplicationScoped
class KeepingForms {

    @Inject
    CorrectionsUnderWay underWay;

    @Inject
    Drafts drafts;

    @Inject
    Contributors contributors;

    @Inject
    Members members;

    Keeping untouched(Actor actor, Article article) {
        return new Keeping("", Field.empty("note"), Field.empty("reason"), null, null, open(actor, article));
    }

    /** @param act the end of the address of the form that was refused */
    Keeping refused(Actor actor, Article article, String act, Fields fields) {
        return new Keeping(
                act,
                fields.get("note"),
                fields.get("reason"),
                fields.get("sure").wrong(),
                fields.refusal(),
                open(actor, article));
    }

    private Open open(Actor actor, Article article) {
        return underWay.of(article).stream()
                .findFirst()
                .map(correction -> open(actor, correction))
                .orElse(null);
    }

    private Open open(Actor actor, Correction correction) {
        return new Open(
                correction.draftId(),
                members.byId(correction.byId()).displayName(),
                correction.opened(),
                correction.byId().equals(actor.id()),
                contributors.write(actor.id(), drafts.byId(correction.draftId())),
                underWay.judged(correction));
    }
}
