package colonnade.community;

import colonnade.platform.database.Row;
import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All interest groups and who is what in them. */
@ApplicationScoped
public class Groups {

    /** A group that somebody belongs to, and as what. */
    public record Membership(String slug, String name, GroupRole role) {}

    /** One of a group's people. */
    public record Person(String handle, String displayName, GroupRole role) {}

    @PersistenceContext
    EntityManager entities;

    void add(Group group) {
        entities.persist(group);
    }

    /** Gives a changed group its next version now. */
    void flush() {
        entities.flush();
    }

    public boolean exists(String slug) {
        return find(slug).isPresent();
    }

    public Group byId(UUID id) {
        return entities.find(Group.class, id);
    }

    public Map<UUID, Group> byIds(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select g from Group g where g.id in :ids", Group.class)
                .setParameter("ids", Set.copyOf(ids))
                .getResultStream()
                .collect(Collectors.toMap(Group::id, Function.identity()));
    }

    /** The id of each group by its address, in one statement; unknown addresses are left out. */
    public Map<String, UUID> ids(Collection<String> slugs) {
        if (slugs.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select g from Group g where g.slug in :slugs", Group.class)
                .setParameter("slugs", Set.copyOf(slugs))
                .getResultStream()
                .collect(Collectors.toMap(Group::slug, Group::id));
    }

    /** The name of each group by its address, in one statement; unknown addresses are left out. */
    public Map<String, String> names(Collection<String> slugs) {
        if (slugs.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select g from Group g where g.slug in :slugs", Group.class)
                .setParameter("slugs", Set.copyOf(slugs))
                .getResultStream()
                .collect(Collectors.toMap(Group::slug, Group::name));
    }

    public Optional<Group> find(String slug) {
        return entities.createQuery("select g from Group g where g.slug = :slug", Group.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** The group at that address, or a 404 problem. */
    public Group bySlug(String slug) {
        return find(slug).orElseThrow(() -> Problem.of(CommunityProblem.UNKNOWN_GROUP, slug));
    }

    /** The same with its row held until the transaction ends: its people and its text change one after the other. */
    Group forChange(String slug) {
        Group group = bySlug(slug);
        // No stronger: rows that refer to the group are written by transactions that hold what we may wait for.
        entities.createNativeQuery("select id from interest_group where id = ?1 for no key update")
                .setParameter(1, group.id())
                .getResultList();
        entities.refresh(group);
        return group;
    }

    /** All of these groups, or a 404 problem that names the first unknown one. */
    public List<Group> bySlugs(Collection<String> slugs) {
        return slugs.stream().distinct().map(this::bySlug).toList();
    }

    /** By address, beginning behind {@code after} (empty for the first page). */
    public List<Group> list(String after, int most) {
        return entities.createQuery("select g from Group g where g.slug > :after order by g.slug", Group.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    public List<UUID> membersWith(UUID group, Set<GroupRole> roles) {
        return Row.all(entities.createNativeQuery(
                                "select member_id from group_member where group_id = ?1 and role in " + words(roles))
                        .setParameter(1, group))
                .stream()
                .map(row -> row.uuid(0))
                .toList();
    }

    /** The groups in which somebody has one of these roles. */
    public Set<UUID> idsWith(UUID member, Set<GroupRole> roles) {
        return Row.all(entities.createNativeQuery(
                                "select group_id from group_member where member_id = ?1 and role in " + words(roles))
                        .setParameter(1, member))
                .stream()
                .map(row -> row.uuid(0))
                .collect(Collectors.toSet());
    }

    private static String words(Set<GroupRole> roles) {
        return roles.stream().map(role -> "'" + role.word() + "'").collect(Collectors.joining(",", "(", ")"));
    }

    public Optional<GroupRole> roleOf(UUID group, UUID member) {
        return Row.all(entities.createNativeQuery(
                                "select role from group_member where group_id = ?1 and member_id = ?2")
                        .setParameter(1, group)
                        .setParameter(2, member))
                .stream()
                .map(row -> GroupRole.of(row.text(0)))
                .findFirst();
    }

    public List<Membership> of(UUID member) {
        return Row.all(entities.createNativeQuery("""
                        select g.slug, g.name, m.role from group_member m join interest_group g on g.id = m.group_id
                        where m.member_id = ?1 order by g.slug""").setParameter(1, member)).stream()
                .map(row -> new Membership(row.text(0), row.text(1), GroupRole.of(row.text(2))))
                .toList();
    }

    /** Organisers first, then reviewers, then the others, each by handle; at most {@code most}. */
    public List<Person> people(UUID group, int most) {
        return Row.all(entities.createNativeQuery("""
                        select m.handle, m.display_name, gm.role
                        from group_member gm join member m on m.id = gm.member_id
                        where gm.group_id = ?1
                        order by array_position(array['organiser', 'reviewer', 'member'], gm.role), m.handle""").setParameter(1, group).setMaxResults(most)).stream()
                .map(row -> new Person(row.text(0), row.text(1), GroupRole.of(row.text(2))))
                .toList();
    }

    /** Its organisers by handle; at most {@code most}. */
    public List<Person> organisers(UUID group, int most) {
        return Row.all(entities.createNativeQuery("""
                        select m.handle, m.display_name from group_member gm join member m on m.id = gm.member_id
                        where gm.group_id = ?1 and gm.role = 'organiser' order by m.handle""").setParameter(1, group).setMaxResults(most)).stream()
                .map(row -> new Person(row.text(0), row.text(1), GroupRole.ORGANISER))
                .toList();
    }

    long organisers(UUID group) {
        return Row.all(entities.createNativeQuery(
                                "select count(*) from group_member where group_id = ?1 and role = 'organiser'")
                        .setParameter(1, group))
                .get(0)
                .number(0);
    }

    void put(UUID group, UUID member, GroupRole role, Instant now) {
        entities.createNativeQuery("""
                        insert into group_member (group_id, member_id, role, since) values (?1, ?2, ?3, ?4)
                        on conflict (group_id, member_id) do update set role = excluded.role, since = excluded.since""")
                .setParameter(1, group)
                .setParameter(2, member)
                .setParameter(3, role.word())
                .setParameter(4, Timestamp.from(now))
                .executeUpdate();
    }

    /** A plain member, unless they are something already. */
    void join(UUID group, UUID member, Instant now) {
        entities.createNativeQuery("insert into group_member (group_id, member_id, role, since)"
                        + " values (?1, ?2, 'member', ?3) on conflict do nothing")
                .setParameter(1, group)
                .setParameter(2, member)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
    }

    void remove(UUID group, UUID member) {
        entities.createNativeQuery("delete from group_member where group_id = ?1 and member_id = ?2")
                .setParameter(1, group)
                .setParameter(2, member)
                .executeUpdate();
    }

    /** Refuses unless the actor organises the group or is an admin. */
    public void requireOrganiser(Group group, Actor actor) {
        if (!organises(actor, group.id())) {
            throw CommunityProblem.needs("role.organiser");
        }
    }

    /** Whether the actor may do what the group's organisers do; an admin may. */
    public boolean organises(Actor actor, UUID group) {
        return actor.is(SiteRole.ADMIN)
                || roleOf(group, actor.id())
                        .filter(role -> role == GroupRole.ORGANISER)
                        .isPresent();
    }
}
