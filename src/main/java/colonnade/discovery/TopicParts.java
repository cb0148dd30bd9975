package colonnade.discovery;

import colonnade.community.Byline;
import colonnade.community.Bylines;
import colonnade.community.Group;
import colonnade.community.Groups;
import colonnade.community.Member;
import colonnade.community.Members;
import colonnade.platform.problem.Validation;
import colonnade.publication.Article;
import colonnade.publication.Articles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Finds what a topic's terms name; everything unknown is said at once. */
@ApplicationScoped
public class TopicParts {

    /** The named things' ids, in the order in which they were named. */
    record Known(
            Map<String, UUID> groups,
            Map<String, UUID> authors,
            Map<String, UUID> pinned,
            Map<String, UUID> excluded,
            Map<String, UUID> curators) {}

    @Inject
    Groups groups;

    @Inject
    Bylines bylines;

    @Inject
    Articles articles;

    @Inject
    Members members;

    /** All of them, or a 422 problem that names the unknown ones. */
    Known of(TopicTerms terms) {
        Validation validation = new Validation();
        Map<String, Article> pinned = articles.bySlugs(terms.pinned());
        Map<String, Article> excluded = articles.bySlugs(terms.excluded());
        Known known = new Known(
                ids(
                        terms.rule().groups(),
                        "/rule/groups",
                        slug -> groups.find(slug).map(Group::id),
                        validation),
                ids(
                        terms.rule().authors(),
                        "/rule/authors",
                        slug -> bylines.find(slug).map(Byline::id),
                        validation),
                ids(
                        terms.pinned(),
                        "/pinned",
                        slug -> Optional.ofNullable(pinned.get(slug)).map(Article::id),
                        validation),
                ids(
                        terms.excluded(),
                        "/excluded",
                        slug -> Optional.ofNullable(excluded.get(slug)).map(Article::id),
                        validation),
                ids(
                        terms.curators() == null ? List.of() : terms.curators(),
                        "/curators",
                        handle -> members.find(handle).map(Member::id),
                        validation));
        validation.check();
        return known;
    }

    private static Map<String, UUID> ids(
            List<String> names, String pointer, Function<String, Optional<UUID>> find, Validation validation) {
        Map<String, UUID> ids = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            Optional<UUID> id = find.apply(names.get(i));
            validation.require(id.isPresent(), pointer + "/" + i, "invalid.unknown", names.get(i));
            if (id.isPresent()) {
                ids.put(names.get(i), id.get());
            }
        }
        return ids;
    }
}
