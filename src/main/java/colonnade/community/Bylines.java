package colonnade.community;

import colonnade.platform.id.Ids;
import colonnade.platform.text.Slugs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All names that articles are signed with. */
@ApplicationScoped
public class Bylines {

    @PersistenceContext
    EntityManager entities;

    void add(Member member) {
        entities.persist(new Byline(Ids.next(), member.handle(), member.displayName(), member.id()));
    }

    /** A member's byline. */
    public Byline of(UUID member) {
        return entities.createQuery("select b from Byline b where b.memberId = :member", Byline.class)
                .setParameter("member", member)
                .getSingleResult();
    }

    /** The ids of these members' bylines. */
    public List<UUID> idsOf(Collection<UUID> memberIds) {
        return memberIds.isEmpty()
                ? List.of()
                : entities.createQuery("select b.id from Byline b where b.memberId in :members", UUID.class)
                        .setParameter("members", Set.copyOf(memberIds))
                        .getResultList();
    }

    public Optional<Byline> find(String slug) {
        return entities.createQuery("select b from Byline b where b.slug = :slug", Byline.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** The id of each byline by its address, in one statement; unknown addresses are left out. */
    public Map<String, UUID> ids(Collection<String> slugs) {
        if (slugs.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select b from Byline b where b.slug in :slugs", Byline.class)
                .setParameter("slugs", Set.copyOf(slugs))
                .getResultStream()
                .collect(Collectors.toMap(Byline::slug, Byline::id));
    }

    /** The name of each byline by its address, in one statement; unknown addresses are left out. */
    public Map<String, String> names(Collection<String> slugs) {
        if (slugs.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select b from Byline b where b.slug in :slugs", Byline.class)
                .setParameter("slugs", Set.copyOf(slugs))
                .getResultStream()
                .collect(Collectors.toMap(Byline::slug, Byline::name));
    }

    public Map<UUID, Byline> byIds(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select b from Byline b where b.id in :ids", Byline.class)
                .setParameter("ids", Set.copyOf(ids))
                .getResultStream()
                .collect(Collectors.toMap(Byline::id, Function.identity()));
    }

    /**
     * The byline of an imported name, made at its first use. Two imports at once may both make it: the statement then
     * finds the other's.
     */
    public Byline imported(String name) {
        UUID id = Ids.next();
        String slug = "~" + Slugs.of(name);
        insert(id, slug, name);
        return byName(name).orElseGet(() -> {
            // another name has the same slug
            insert(id, slug + "-" + id.toString().substring(30), name);
            return byName(name).orElseThrow();
        });
    }

    private void insert(UUID id, String slug, String name) {
        entities.createNativeQuery("insert into byline (id, slug, name) values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, id)
                .setParameter(2, slug)
                .setParameter(3, name)
                .executeUpdate();
    }

    private Optional<Byline> byName(String name) {
        return entities.createQuery("select b from Byline b where b.name = :name and b.memberId is null", Byline.class)
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }
}
