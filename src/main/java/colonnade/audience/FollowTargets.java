package colonnade.audience;

import colonnade.community.Bylines;
import colonnade.community.Groups;
import colonnade.discovery.Topics;
import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import colonnade.submission.Columns;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What is at the addresses that people follow, and what it is called. */
@ApplicationScoped
public class FollowTargets {

    private record Name(String slug, String name) {}

    @Inject
    Bylines bylines;

    @Inject
    Columns columns;

    @Inject
    Topics topics;

    @Inject
    Groups groups;

    /** Its id, or a 404 problem. */
    UUID idOf(FollowKind kind, String slug) {
        return switch (kind) {
            case AUTHOR ->
                bylines.find(slug)
                        .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND))
                        .id();
            case COLUMN -> columns.bySlug(slug).id();
            case TOPIC -> topics.bySlug(slug).id();
            case GROUP -> groups.bySlug(slug).id();
        };
    }

    /** One statement a kind, however many there are. */
    public List<Followed> named(List<Follow> follows) {
        Map<UUID, Name> names = new HashMap<>();
        bylines.byIds(ids(follows, FollowKind.AUTHOR))
                .values()
                .forEach(found -> names.put(found.id(), new Name(found.slug(), found.name())));
        columns.byIds(ids(follows, FollowKind.COLUMN))
                .values()
                .forEach(found -> names.put(found.id(), new Name(found.slug(), found.title())));
        topics.byIds(ids(follows, FollowKind.TOPIC))
                .values()
                .forEach(found -> names.put(found.id(), new Name(found.slug(), found.name())));
        groups.byIds(ids(follows, FollowKind.GROUP))
                .values()
                .forEach(found -> names.put(found.id(), new Name(found.slug(), found.name())));
        return follows.stream()
                .filter(follow -> names.containsKey(follow.targetId()))
                .map(follow -> {
                    Name name = names.get(follow.targetId());
                    return new Followed(follow, name.slug(), name.name());
                })
                .toList();
    }

    private static Set<UUID> ids(List<Follow> follows, FollowKind kind) {
        return follows.stream()
                .filter(follow -> follow.kind() == kind)
                .map(Follow::targetId)
                .collect(Collectors.toSet());
    }
}
