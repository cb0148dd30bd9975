package colonnade.submission.api;

import colonnade.community.Group;
import colonnade.community.Groups;
import colonnade.community.Member;
import colonnade.community.Members;
import colonnade.submission.Column;
import colonnade.submission.ColumnPerson;
import colonnade.submission.api.ColumnBody.CoverBody;
import colonnade.submission.api.ColumnBody.PersonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
                .flatMap(column -> column.people().stream())
                .map(ColumnPerson::memberId)
                .collect(Collectors.toSet());
        Map<UUID, Member> people = members.byIds(peopleIds);
        Map<UUID, Group> places = groups.byIds(
                columns.stream().map(Column::groupId).flatMap(Optional::stream).toList());
        return columns.stream().map(column -> body(column, people, places)).toList();
    }

    private static ColumnBody body(Column column, Map<UUID, Member> members, Map<UUID, Group> places) {
        List<PersonBody> people = column.people().stream()
                .filter(person -> members.containsKey(person.memberId()))
                .map(person -> person(person, members.get(person.memberId())))
                .toList();
        return new ColumnBody(
                column.slug(),
                column.title(),
                column.about(),
                column.charter(),
                column.cadence(),
                column.everyDays().orElse(null),
                column.cover()
                        .map(cover -> new CoverBody(cover.url(), cover.alt(), cover.width(), cover.height()))
                        .orElse(null),
                column.groupId().map(places::get).map(Group::slug).orElse(null),
                column.ordered(),
                people,
                people.stream().filter(PersonBody::owner).toList(),
                people.stream().filter(person -> !person.owner()).toList(),
                column.createdAt());
    }

    static PersonBody person(ColumnPerson person, Member member) {
        return new PersonBody(
                member.handle(),
                member.displayName(),
                person.owner(),
                person.role().word());
    }
}
