package colonnade.publication;

import colonnade.community.Bylines;
import colonnade.submission.ContributorRole;
import colonnade.submission.Contributors;
import colonnade.submission.Draft;
import colonnade.submission.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Whose names stand over an edition: those whom the accepted revision names and who have agreed by now. */
@ApplicationScoped
class SignEdition {

    @Inject
    Contributors contributors;

    @Inject
    Authors authors;

    @Inject
    Bylines bylines;

    /** Their bylines in order. */
    Map<UUID, ContributorRole> of(Draft draft, Revision revision) {
        Map<UUID, ContributorRole> signers = new LinkedHashMap<>();
        contributors
                .signers(draft, revision.id())
                .forEach(signer -> signers.put(bylines.of(signer.memberId()).id(), signer.role()));
        return signers;
    }

    /** Of a later edition; whoever corrects what others wrote does not become its author. */
    void again(Article article, Draft draft, Revision revision) {
        if (authors.membersOf(article).contains(draft.authorId())) {
            Map<UUID, ContributorRole> signers = of(draft, revision);
            article.signedBy(signers.keySet().iterator().next());
            authors.set(article, signers);
        }
    }
}
