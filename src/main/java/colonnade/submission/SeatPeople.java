package colonnade.submission;

import colonnade.community.Actor;
import colonnade.community.Member;
import colonnade.community.Members;
import colonnade.community.Notices;
import colonnade.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Whom a column's owner wants there, in which order and as what. Who is new is asked; one owner who agreed stays.
 *
 * <p>Who is asked and not named stays asked, in the same place: readers are not shown them, so that a list that is sent
 * back would drop them unseen.
 */
@ApplicationScoped
class SeatPeople {

    static final int MOST_PEOPLE = 50;

    private static final ColumnSeat OWNER = new ColumnSeat(true, ContributorRole.AUTHOR);
    private static final ColumnSeat CONTRIBUTOR = new ColumnSeat(false, ContributorRole.AUTHOR);

    @Inject
    Members members;

    @Inject
    DeclinedInvitations declined;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /** Of a new column, which its maker owns whoever else does. */
    void begin(Actor actor, Column column, List<String> owners, List<String> contributors) {
        Map<UUID, ColumnSeat> wanted = new LinkedHashMap<>();
        wanted.put(actor.id(), OWNER);
        Validation validation = new Validation();
        people(column, owners, "/owners", validation).forEach(id -> wanted.putIfAbsent(id, OWNER));
        people(column, contributors, "/contributors", validation).forEach(id -> wanted.putIfAbsent(id, CONTRIBUTOR));
        validation.check();
        put(actor, column, wanted);
    }

    /** @param owners and contributors by handle; null leaves them as they are */
    void change(Actor actor, Column column, List<String> owners, List<String> contributors) {
        if (owners == null && contributors == null) {
            return;
        }
        Validation validation = new Validation();
        Map<UUID, ColumnSeat> wanted = new LinkedHashMap<>();
        ids(column, true, owners, validation).forEach(id -> wanted.put(id, seat(column, id, true)));
        ids(column, false, contributors, validation).forEach(id -> wanted.putIfAbsent(id, seat(column, id, false)));
        validation.check();
        put(actor, column, wanted);
    }

    void set(Actor actor, Column column, List<WrittenPerson> people) {
        List<WrittenPerson> given = people == null ? List.of() : people;
        Validation validation = new Validation()
                .require(given.stream().noneMatch(one -> one == null), "/people", "invalid.unknown-member", "null");
        validation.check();
        List<String> handles =
                given.stream().map(one -> String.valueOf(one.handle())).toList();
        List<UUID> ids = List.copyOf(people(column, handles, "/people", validation));
        validation.require(ids.size() == handles.size(), "/people", "invalid.people-twice");
        Map<UUID, ColumnSeat> wanted = new LinkedHashMap<>();
        for (int i = 0; i < Math.min(ids.size(), handles.size()); i++) {
            WrittenPerson one = given.get(i);
            Optional<ContributorRole> role = ContributorRole.find(one.role() == null ? "author" : one.role());
            validation.require(role.isPresent(), "/people/" + i + "/role", "invalid.contributor-role");
            wanted.put(ids.get(i), new ColumnSeat(one.owner(), role.orElse(ContributorRole.AUTHOR)));
        }
        validation.check();
        if (put(actor, column, wanted)) {
            column.changed(clock.instant());
        }
    }

    /** @return whether it is another list than before */
    private boolean put(Actor actor, Column column, Map<UUID, ColumnSeat> named) {
        Map<UUID, ColumnSeat> seats = StillAsked.in(column, named);
        if (List.copyOf(seats.entrySet()).equals(List.copyOf(column.seats().entrySet()))) {
            return false;
        }
        boolean owned = named.entrySet().stream()
                .anyMatch(one -> one.getValue().owner() && agreed(actor, column, one.getKey()));
        new Validation()
                .require(owned, "/owners", "invalid.no-owner")
                .require(seats.size() <= MOST_PEOPLE, "/people", "invalid.too-many-people", MOST_PEOPLE)
                .check();
        Set<UUID> gone = new LinkedHashSet<>(column.seats().keySet());
        gone.removeAll(seats.keySet());
        gone.remove(actor.id());
        Set<UUID> asked = column.seat(seats, actor.id(), clock.instant());
        notices.tell(asked, "column-invited", "/desk/invitations", actor.displayName(), column.title());
        notices.tell(gone, "column-ended", "/columns/" + column.slug(), actor.displayName(), column.title());
        return true;
    }

    private static boolean agreed(Actor actor, Column column, UUID memberId) {
        return memberId.equals(actor.id())
                || column.find(memberId).filter(ColumnPerson::accepted).isPresent();
    }

    private static ColumnSeat seat(Column column, UUID memberId, boolean owner) {
        return new ColumnSeat(
                owner, column.find(memberId).map(ColumnPerson::role).orElse(ContributorRole.AUTHOR));
    }

    private Set<UUID> ids(Column column, boolean owners, List<String> handles, Validation validation) {
        if (handles != null) {
            return people(column, handles, owners ? "/owners" : "/contributors", validation);
        }
        Set<UUID> present = new LinkedHashSet<>();
        column.everybody().stream()
                .filter(person -> person.owner() == owners)
                .forEach(person -> present.add(person.memberId()));
        return present;
    }

    private Set<UUID> people(Column column, List<String> handles, String pointer, Validation validation) {
        List<String> given = handles == null ? List.of() : handles;
        validation.require(given.size() <= MOST_PEOPLE, pointer, "invalid.too-many-people", MOST_PEOPLE);
        List<String> looked = given.subList(0, Math.min(given.size(), MOST_PEOPLE));
        Map<String, Member> found = members.byHandles(looked);
        Map<String, Member> named = new LinkedHashMap<>();
        for (int i = 0; i < looked.size(); i++) {
            Member member = found.get(looked.get(i));
            validation.require(
                    member != null, pointer + "/" + i, "invalid.unknown-member", String.valueOf(looked.get(i)));
            if (member != null) {
                named.put(pointer + "/" + i, member);
            }
        }
        declined.refuse(column.id(), named, validation);
        Set<UUID> people = new LinkedHashSet<>();
        named.values().forEach(member -> people.add(member.id()));
        return people;
    }
}
