package colonnade.publication;

import colonnade.community.Groups;
import colonnade.community.Members;
import colonnade.community.Notices;
import colonnade.submission.Contributors;
import colonnade.submission.Draft;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Tells those who wrote a draft what an acceptance led to. One acceptance is one notice: review leaves this one to us. */
@ApplicationScoped
class ReleaseNews {

    @Inject
    Notices notices;

    @Inject
    Authors authors;

    @Inject
    Contributors writers;

    @Inject
    Groups groups;

    @Inject
    Members members;

    /** {@code kind} says what the group's acceptance made of the draft. */
    void tell(Draft draft, Article article, String kind, UUID groupId) {
        Set<UUID> people = authors.membersOf(article);
        people.retainAll(writers.agreed(Set.of(draft.id())).getOrDefault(draft.id(), List.of()));
        people.add(draft.authorId());
        notices.tell(
                people,
                kind,
                link(article),
                article.title(),
                groups.byId(groupId).name());
    }

    /** Whoever else signed the article hears that somebody else's text of it is what readers have now. */
    void tellOfCorrection(Draft draft, Article article) {
        Set<UUID> others = authors.membersOf(article);
        others.remove(draft.authorId());
        notices.tell(
                others,
                "article-corrected",
                link(article),
                article.title(),
                members.byId(draft.authorId()).displayName());
    }

    private static String link(Article article) {
        return "/articles/" + article.slug();
    }
}
