package colonnade.submission;

import colonnade.platform.database.Row;
import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All drafts. */
@ApplicationScoped
public class Drafts {

    /** A draft in a list, without its body. */
    public record Line(
            UUID id, String title, DraftState state, UUID columnId, UUID articleId, long version, Instant updatedAt) {}

    /** Where a list goes on: behind the draft of this key. */
    public record After(Instant updatedAt, UUID id) {}

    private static final Set<DraftState> KEPT = EnumSet.of(DraftState.WRITING, DraftState.SUBMITTED);

    @PersistenceContext
    EntityManager entities;

    void add(Draft draft) {
        entities.persist(draft);
    }

    /** The draft, or a 404 problem. */
    public Draft byId(UUID id) {
        return found(entities.find(Draft.class, id));
    }

    /** The same with its row held until the transaction ends: whoever changes a draft waits for whoever is at it. */
    public Draft forChange(UUID id) {
        // The lock is a statement: it finds only what has been written.
        entities.flush();
        return found(entities.find(Draft.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Everybody who wrote on it or on another draft of its article, who may therefore not judge it. */
    public Set<UUID> writers(UUID draftId) {
        return Row.all(entities.createNativeQuery("""
                        with texts as (
                          select id, author_id, saved_by from draft where id = ?1
                            or article_id = (select article_id from draft where id = ?1))
                        select author_id from texts union select saved_by from texts
                        union select r.saved_by from revision r join texts on texts.id = r.draft_id""").setParameter(1, draftId)).stream()
                .map(row -> row.uuid(0))
                .collect(Collectors.toSet());
    }

    /** An author's drafts in one state, or all but the discarded ones; last written first. */
    public List<Line> of(UUID authorId, Optional<DraftState> state, Optional<After> after, int limit) {
        TypedQuery<Line> query = entities.createQuery(
                        "select new colonnade.submission.Drafts$Line(d.id, d.text.title, d.state, d.text.columnId,"
                                + " d.articleId, d.version, d.updatedAt) from Draft d"
                                + " where d.authorId = :author and d.state in :states"
                                + after.map(key -> " and (d.updatedAt < :at or d.updatedAt = :at and d.id < :id)")
                                        .orElse("")
                                + " order by d.updatedAt desc, d.id desc",
                        Line.class)
                .setParameter("author", authorId)
                .setParameter("states", state.<Set<DraftState>>map(EnumSet::of).orElse(KEPT))
                .setMaxResults(limit);
        after.ifPresent(key -> query.setParameter("at", key.updatedAt()).setParameter("id", key.id()));
        return query.getResultList();
    }

    List<UUID> idsBy(Collection<UUID> authorIds) {
        return ids("d.authorId in :ids", authorIds);
    }

    List<UUID> idsOf(Collection<UUID> articleIds) {
        return ids("d.articleId in :ids", articleIds);
    }

    private List<UUID> ids(String condition, Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery("select d.id from Draft d where " + condition, UUID.class)
                        .setParameter("ids", Set.copyOf(ids))
                        .getResultList();
    }

    private static Draft found(Draft draft) {
        if (draft == null) {
            throw Problem.of(CommonProblem.NOT_FOUND);
        }
        return draft;
    }
}
