package colonnade.publication;

import colonnade.community.Groups;
import colonnade.community.Members;
import colonnade.community.Notices;
import colonnade.submission.Draft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** Tells authors what an acceptance led to. One acceptance is one notice: review leaves this one to us. */
@ApplicationScoped
class ReleaseNews {

    @Inject
    Notices notices;

    @Inject
    ArticleKeepers keepers;

    @Inject
    Groups groups;

    @Inject
    Members members;

    /** {@code kind} says what the group's acceptance made of the draft. */
    void tell(Draft draft, Article article, String kind, UUID groupId) {
        notices.tell(
                draft.authorId(),
                kind,
                link(article),
                article.title(),
                groups.byId(groupId).name());
    }

    /** Whoever signed the article hears that somebody else's text of it is what readers have now. */
    void tellOfCorrection(Draft draft, Article article) {
        keepers.authorOf(article)
                .filter(author -> !author.equals(draft.authorId()))
                .ifPresent(author -> notices.tell(
                        author,
                        "article-corrected",
                        link(article),
                        article.title(),
                        members.byId(draft.authorId()).displayName()));
    }

    private static String link(Article article) {
        return "/articles/" + article.slug();
    }
}
