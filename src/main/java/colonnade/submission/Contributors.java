package colonnade.submission;

import colonnade.platform.database.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who is named with drafts, or asked whether they want to be. */
@ApplicationScoped
public class Contributors {

    /** Somebody who agreed to be named with a revision. */
    public record Signer(UUID memberId, ContributorRole role) {}

    @PersistenceContext
    EntityManager entities;

    void add(Contributor contributor) {
        entities.persist(contributor);
    }

    void remove(Contributor contributor) {
        entities.remove(contributor);
    }

    /** In their order; the owner alone where nobody else was ever named. */
    public List<Contributor> of(Draft draft) {
        List<Contributor> named = stored(draft.id());
        return named.isEmpty() ? List.of(Contributor.owner(draft)) : named;
    }

    List<Contributor> stored(UUID draftId) {
        return entities.createQuery(
                        "select c from Contributor c where c.draftId = :draft order by c.place, c.id",
                        Contributor.class)
                .setParameter("draft", draftId)
                .getResultList();
    }

    public Optional<Contributor> find(UUID draftId, UUID memberId) {
        return entities.createQuery(
                        "select c from Contributor c where c.draftId = :draft and c.memberId = :member",
                        Contributor.class)
                .setParameter("draft", draftId)
                .setParameter("member", memberId)
                .getResultStream()
                .findFirst();
    }

    /** Whether the member writes the draft: its owner, or somebody who agreed to. */
    public boolean write(UUID memberId, Draft draft) {
        return draft.authorId().equals(memberId)
                || find(draft.id(), memberId).filter(Contributor::accepted).isPresent();
    }

    /** Who was named when the revision was kept and has agreed to it since, in that order; the owner at the least. */
    public List<Signer> signers(Draft draft, UUID revisionId) {
        List<Signer> agreed =
                Row.all(entities.createNativeQuery("""
                        select r.member_id, r.role from revision_contributor r
                        join draft_contributor c on c.draft_id = ?1 and c.member_id = r.member_id and c.accepted
                        where r.revision_id = ?2 order by r.place""")
                                .setParameter(1, draft.id())
                                .setParameter(2, revisionId))
                        .stream()
                        .map(row -> new Signer(
                                row.uuid(0), ContributorRole.find(row.text(1)).orElseThrow()))
                        .toList();
        return agreed.isEmpty() ? List.of(new Signer(draft.authorId(), ContributorRole.AUTHOR)) : agreed;
    }

    /** Who was named with a revision or asked, whatever they said, in their order; empty where the owner wrote alone. */
    public List<Signer> named(UUID revisionId) {
        return Row.all(entities.createNativeQuery(
                                "select member_id, role from revision_contributor where revision_id = ?1 order by place")
                        .setParameter(1, revisionId))
                .stream()
                .map(row -> new Signer(
                        row.uuid(0), ContributorRole.find(row.text(1)).orElseThrow()))
                .toList();
    }

    /** Keeps with a revision who is named now. */
    void keep(Revision revision) {
        entities.flush();
        entities.createNativeQuery("insert into revision_contributor (revision_id, member_id, role, place)"
                        + " select ?1, member_id, role, place from draft_contributor where draft_id = ?2")
                .setParameter(1, revision.id())
                .setParameter(2, revision.draftId())
                .executeUpdate();
    }

    /** Who else is named with each of these drafts and has agreed, in one statement. */
    public Map<UUID, List<UUID>> agreed(Collection<UUID> draftIds) {
        if (draftIds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select c from Contributor c where c.draftId in :drafts and c.accepted = true order by c.place",
                        Contributor.class)
                .setParameter("drafts", List.copyOf(draftIds))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        Contributor::draftId, Collectors.mapping(Contributor::memberId, Collectors.toList())));
    }
}
