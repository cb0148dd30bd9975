package colonnade.community;

import colonnade.platform.database.Row;
import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Everybody with an account, and their roles on the site. */
@ApplicationScoped
public class Members {

    @PersistenceContext
    EntityManager entities;

    void add(Member member) {
        entities.persist(member);
    }

    public Member byId(UUID id) {
        return entities.find(Member.class, id);
    }

    /** In one statement; ids nobody has are left out. */
    public Map<UUID, Member> byIds(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select m from Member m where m.id in :ids", Member.class)
                .setParameter("ids", Set.copyOf(ids))
                .getResultStream()
                .collect(Collectors.toMap(Member::id, Function.identity()));
    }

    /** The member of that handle, or a 404 problem. */
    public Member byHandle(String handle) {
        return find(handle).orElseThrow(() -> Problem.of(CommunityProblem.UNKNOWN_MEMBER, handle));
    }

    /** In one statement; handles nobody has are left out. */
    public Map<String, Member> byHandles(Collection<String> handles) {
        if (handles.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select m from Member m where m.handle in :handles", Member.class)
                .setParameter("handles", new HashSet<>(handles))
                .getResultStream()
                .collect(Collectors.toMap(Member::handle, Function.identity()));
    }

    public Optional<Member> find(String handle) {
        return entities.createQuery("select m from Member m where m.handle = :handle", Member.class)
                .setParameter("handle", handle)
                .getResultStream()
                .findFirst();
    }

    Optional<Member> byEmail(String email) {
        return ((List<?>)
                        entities.createNativeQuery("select * from member where lower(email) = lower(?1)", Member.class)
                                .setParameter(1, email)
                                .getResultList())
                .stream().map(Member.class::cast).findFirst();
    }

    /** Whether exactly one account exists. */
    public boolean onlyOne() {
        return Row.all(entities.createNativeQuery("select id from member limit 2"))
                        .size()
                == 1;
    }

    public Set<SiteRole> rolesOf(UUID member) {
        List<?> words = entities.createNativeQuery("select role from site_role where member_id = ?1")
                .setParameter(1, member)
                .getResultList();
        Set<SiteRole> roles = EnumSet.noneOf(SiteRole.class);
        words.forEach(word -> roles.add(SiteRole.of((String) word)));
        return roles;
    }

    /** Somebody with roles on the whole site. */
    public record RoleHolder(String handle, String displayName, Set<SiteRole> roles) {}

    /** Everybody who has a role on the whole site, by handle: few. */
    public List<RoleHolder> roleHolders() {
        return Row.all(entities.createNativeQuery("""
                        select m.handle, m.display_name, string_agg(r.role, ',')
                        from site_role r join member m on m.id = r.member_id
                        group by m.handle, m.display_name order by m.handle""")).stream()
                .map(row -> new RoleHolder(row.text(0), row.text(1), roles(row.text(2))))
                .toList();
    }

    private static Set<SiteRole> roles(String words) {
        return Arrays.stream(words.split(",")).map(SiteRole::of).collect(Collectors.toCollection(TreeSet::new));
    }

    public List<UUID> withSiteRole(SiteRole role) {
        return Row.all(entities.createNativeQuery("select member_id from site_role where role = ?1")
                        .setParameter(1, role.word()))
                .stream()
                .map(row -> row.uuid(0))
                .toList();
    }

    void give(UUID member, SiteRole role, Instant now) {
        entities.createNativeQuery(
                        "insert into site_role (member_id, role, since) values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, member)
                .setParameter(2, role.word())
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
    }

    /** Holds all who have the role until the transaction ends, and says how many they are. */
    int holdAll(SiteRole role) {
        return Row.all(entities.createNativeQuery(
                                "select member_id from site_role where role = ?1 order by member_id for update")
                        .setParameter(1, role.word()))
                .size();
    }

    void take(UUID member, SiteRole role) {
        entities.createNativeQuery("delete from site_role where member_id = ?1 and role = ?2")
                .setParameter(1, member)
                .setParameter(2, role.word())
                .executeUpdate();
    }
}
