package colonnade.submission;

import colonnade.community.Actor;
import colonnade.community.CommunityProblem;
import colonnade.community.Group;
import colonnade.community.Groups;
import colonnade.community.Member;
import colonnade.community.Members;
import colonnade.community.SiteRole;
import colonnade.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a column must be: a title, somebody who owns it, and a group only of which its editor is. */
@ApplicationScoped
class ColumnRules {

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_ABOUT = 2_000;
    private static final int LONGEST_CADENCE = 80;
    private static final int MOST_PEOPLE = 50;

    @Inject
    Groups groups;

    @Inject
    Members members;

    /** The terms of a new column, which its maker owns whoever else does. */
    ColumnTerms ofNew(Actor actor, WrittenColumn written) {
        Set<UUID> owners = new LinkedHashSet<>(Set.of(actor.id()));
        ColumnTerms terms = read(actor, written, Optional.empty(), owners, Set.of());
        owners.addAll(terms.ownerIds());
        return new ColumnTerms(
                terms.title(), terms.about(), terms.cadence(), terms.groupId(), owners, terms.contributorIds());
    }

    ColumnTerms ofChanged(Actor actor, WrittenColumn written, Column column) {
        return read(actor, written, column.groupId(), column.ownerIds(), column.contributorIds());
    }

    private ColumnTerms read(
            Actor actor, WrittenColumn written, Optional<UUID> present, Set<UUID> owners, Set<UUID> contributors) {
        Validation validation = new Validation()
                .text(written.title(), "/title", LONGEST_TITLE)
                .optionalText(written.about(), "/about", LONGEST_ABOUT)
                .optionalText(written.cadence(), "/cadence", LONGEST_CADENCE);
        Optional<Group> group = group(written.group(), validation);
        Set<UUID> newOwners = written.owners() == null ? owners : people(written.owners(), "/owners", validation);
        Set<UUID> newContributors = written.contributors() == null
                ? contributors
                : people(written.contributors(), "/contributors", validation);
        validation.require(!newOwners.isEmpty(), "/owners", "invalid.no-owner").check();
        group.filter(chosen -> !present.equals(Optional.of(chosen.id()))).ifPresent(chosen -> requireOf(chosen, actor));
        return new ColumnTerms(
                written.title().strip(),
                trimmed(written.about()),
                trimmed(written.cadence()),
                group.map(Group::id).orElse(null),
                newOwners,
                newContributors);
    }

    private Optional<Group> group(String slug, Validation validation) {
        if (slug == null || slug.isBlank()) {
            return Optional.empty();
        }
        Optional<Group> group = groups.find(slug);
        validation.require(group.isPresent(), "/group", "invalid.unknown-group", slug);
        return group;
    }

    private Set<UUID> people(List<String> handles, String pointer, Validation validation) {
        validation.require(handles.size() <= MOST_PEOPLE, pointer, "invalid.too-many-people", MOST_PEOPLE);
        List<String> looked = handles.subList(0, Math.min(handles.size(), MOST_PEOPLE));
        Map<String, Member> found = members.byHandles(looked);
        Set<UUID> people = new LinkedHashSet<>();
        for (int i = 0; i < looked.size(); i++) {
            Member member = found.get(looked.get(i));
            validation.require(
                    member != null, pointer + "/" + i, "invalid.unknown-member", String.valueOf(looked.get(i)));
            if (member != null) {
                people.add(member.id());
            }
        }
        return people;
    }

    /** Nobody hangs a column on the page of a group they do not belong to. */
    private void requireOf(Group group, Actor actor) {
        if (groups.roleOf(group.id(), actor.id()).isEmpty() && !actor.is(SiteRole.ADMIN)) {
            throw CommunityProblem.needs("role.group-member");
        }
    }

    private static String trimmed(String text) {
        return text == null ? "" : text.strip();
    }
}
