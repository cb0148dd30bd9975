package colonnade.community;

import colonnade.platform.id.Ids;
import colonnade.platform.problem.Problem;
import colonnade.platform.problem.Validation;
import colonnade.platform.text.Slugs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Founds a group. Who founds it is its first organiser. */
@ApplicationScoped
public class CreateGroup {

    /**
     * A group as somebody wants it.
     *
     * @param kind one of regional, vertical, general
     * @param openEditions whether readers may compare editions; null leaves it as it is, at first closed
     */
    public record Wanted(String slug, String name, String kind, String charter, Boolean openEditions) {

        void validate() {
            new Validation()
                    .line(name, "/name", 80)
                    .require(kindKnown(), "/kind", "invalid.group-kind")
                    .optionalText(charter, "/charter", 20_000)
                    .check();
        }

        private boolean kindKnown() {
            return kind != null && kind.matches("regional|vertical|general");
        }

        GroupKind groupKind() {
            return GroupKind.of(kind);
        }

        boolean openEditionsOr(boolean present) {
            return openEditions == null ? present : openEditions;
        }

        String text() {
            return charter == null ? "" : charter;
        }
    }

    @Inject
    Groups groups;

    @Inject
    Clock clock;

    @Transactional
    public Group create(Actor actor, Wanted wanted) {
        actor.require(SiteRole.ADMIN);
        new Validation()
                .require(Slugs.valid(wanted.slug()), "/slug", "invalid.slug")
                .check();
        wanted.validate();
        if (groups.exists(wanted.slug())) {
            throw Problem.of(CommunityProblem.SLUG_TAKEN, wanted.slug());
        }
        Group group = new Group(
                Ids.next(),
                wanted.slug(),
                wanted.name(),
                wanted.groupKind(),
                wanted.text(),
                wanted.openEditionsOr(false),
                clock.instant());
        groups.add(group);
        groups.put(group.id(), actor.id(), GroupRole.ORGANISER, clock.instant());
        return group;
    }
}
