package colonnade.submission.api;

import colonnade.community.Group;
import colonnade.community.Groups;
import colonnade.community.Member;
import colonnade.community.Members;
import colonnade.submission.Column;
import colonnade.submission.api.ColumnBody.PersonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says columns in the API's words, the people and groups of a page each in one statement. */
@ApplicationScoped
class ColumnBodies {

    @Inject
    Groups groups;

    @Inject
    Members members;

    ColumnBody of(Column column) {
        return of(List.of(column)).get(0);
    }

    List<ColumnBody> of(List<Column> columns) {
        Set<UUID> peopleIds = columns.stream()
                .flatMap(column -> Stream.concat(column.ownerIds().stream(), column.contributorIds().stream()))
                .collect(Collectors.toSet());
        Map<UUID, Member> people = members.byIds(peopleIds);
        Map<UUID, Group> places = groups.byIds(
                columns.stream().map(Column::groupId).flatMap(Optional::stream).toList());
        return columns.stream().map(column -> body(column, people, places)).toList();
    }

    private static ColumnBody body(Column column, Map<UUID, Member> people, Map<UUID, Group> places) {
        return new ColumnBody(
                column.slug(),
                column.title(),
                column.about(),
                column.cadence(),
                column.groupId().map(places::get).map(Group::slug).orElse(null),
                persons(column.ownerIds(), people),
                persons(column.contributorIds(), people),
                column.createdAt());
    }

    private static List<PersonBody> persons(Collection<UUID> ids, Map<UUID, Member> people) {
        return ids.stream()
                .map(people::get)
                .filter(Objects::nonNull)
                .map(member -> new PersonBody(member.handle(), member.displayName()))
                .sorted(Comparator.comparing(PersonBody::handle))
                .toList();
    }
}
