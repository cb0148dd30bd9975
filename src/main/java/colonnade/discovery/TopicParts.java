package colonnade.discovery;

import colonnade.community.Bylines;
import colonnade.community.Groups;
import colonnade.community.Member;
import colonnade.community.Members;
import colonnade.platform.problem.Validation;
import colonnade.publication.Article;
import colonnade.publication.Articles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        List<String> curators = terms.curators() == null ? List.of() : terms.curators();
        Known known = new Known(
                known(terms.rule().groups(), "/rule/groups", groups::ids, validation),
                known(terms.rule().authors(), "/rule/authors", bylines::ids, validation),
                known(terms.pinned(), "/pinned", this::articleIds, validation),
                known(terms.excluded(), "/excluded", this::articleIds, validation),
                known(curators, "/curators", this::memberIds, validation));
        validation.check();
        return known;
    }

    private Map<String, UUID> articleIds(Collection<String> slugs) {
        return ids(articles.bySlugs(slugs), Article::id);
    }

    private Map<String, UUID> memberIds(Collection<String> handles) {
        return ids(members.byHandles(handles), Member::id);
    }

    private static <T> Map<String, UUID> ids(Map<String, T> found, Function<T, UUID> id) {
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> id.apply(entry.getValue())));
    }

    /** One statement for all names of a kind. */
    private static Map<String, UUID> known(
            List<String> names,
            String pointer,
            Function<Collection<String>, Map<String, UUID>> find,
            Validation validation) {
        Map<String, UUID> found = find.apply(names);
        Map<String, UUID> known = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            UUID id = found.get(names.get(i));
            validation.require(id != null, pointer + "/" + i, "invalid.unknown", names.get(i));
            if (id != null) {
                known.put(names.get(i), id);
            }
        }
        return known;
    }
}
