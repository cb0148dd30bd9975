package colonnade.submission;

import colonnade.platform.database.Row;
import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All drafts. */
@ApplicationScoped
public class Drafts {

    /** A draft in a list, without its body. */
    public record Line(
            UUID id,
            UUID ownerId,
            String title,
            DraftState state,
            UUID columnId,
            UUID articleId,
            long version,
            Instant updatedAt) {}

    /** Where a list goes on: behind the draft of this key. */
    public record After(Instant updatedAt, UUID id) {}

    private static final Set<DraftState> KEPT = EnumSet.of(DraftState.WRITING, DraftState.SUBMITTED);

    private static final String LINE =
            "select d.id, d.author_id, d.title, d.state, d.column_id, d.article_id, d.version, d.updated_at";

    /** Later than any save, for the first page. */
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

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

    /** Everybody who wrote or agreed to write it, or another draft of its article, and may therefore not judge it. */
    public Set<UUID> writers(UUID draftId) {
        return Row.all(entities.createNativeQuery("""
                        with texts as (
                          select id, author_id, saved_by from draft where id = ?1
                            or article_id = (select article_id from draft where id = ?1))
                        select author_id from texts union select saved_by from texts
                        union select c.member_id from draft_contributor c
                          join texts on texts.id = c.draft_id where c.accepted
                        union select r.saved_by from revision r join texts on texts.id = r.draft_id""").setParameter(1, draftId)).stream()
                .map(row -> row.uuid(0))
                .collect(Collectors.toSet());
    }

    /** The drafts a member writes, their own and others', in one state, or all but the discarded ones; last written first. */
    public List<Line> of(UUID memberId, Optional<DraftState> state, Optional<After> after, int limit) {
        String page = " and d.state = any(?2) and (d.updated_at, d.id) < (?3, ?4)"
                + " order by d.updated_at desc, d.id desc limit ?5)";
        return Row.all(entities.createNativeQuery("(" + LINE + " from draft d where d.author_id = ?1" + page
                                + " union all (" + LINE
                                + " from draft_contributor c join draft d on d.id = c.draft_id and d.author_id <> ?1"
                                + " where c.member_id = ?1 and c.accepted" + page
                                + " order by updated_at desc, id desc limit ?5")
                        .setParameter(1, memberId)
                        .setParameter(
                                2, words(state.<Set<DraftState>>map(EnumSet::of).orElse(KEPT)))
                        .setParameter(
                                3, Timestamp.from(after.map(After::updatedAt).orElse(END)))
                        .setParameter(4, after.map(After::id).orElse(new UUID(-1, -1)))
                        .setParameter(5, limit))
                .stream()
                .map(Drafts::line)
                .toList();
    }

    private static String[] words(Set<DraftState> states) {
        return states.stream().map(DraftState::word).toArray(String[]::new);
    }

    private static Line line(Row row) {
        return new Line(
                row.uuid(0),
                row.uuid(1),
                row.text(2),
                DraftState.find(row.text(3)).orElseThrow(),
                row.uuid(4),
                row.uuid(5),
                row.number(6),
                row.instant(7));
    }

    /** An author's drafts, kept ones, of texts that stood first at these addresses; by address. */
    public Map<String, UUID> firstAt(UUID authorId, Collection<String> canonicalUrls) {
        return Row.all(entities.createNativeQuery("select canonical_url, id from draft where canonical_url = any(?1)"
                                + " and author_id = ?2 and state <> 'discarded'")
                        .setParameter(1, canonicalUrls.toArray(String[]::new))
                        .setParameter(2, authorId))
                .stream()
                .collect(Collectors.toMap(row -> row.text(0), row -> row.uuid(1), (one, other) -> other));
    }

    /** Those of these drafts that are there and were not discarded. */
    public Set<UUID> kept(Collection<UUID> ids) {
        return Row.all(entities.createNativeQuery("select id from draft where id = any(?1) and state <> 'discarded'")
                        .setParameter(1, ids.toArray(UUID[]::new)))
                .stream()
                .map(row -> row.uuid(0))
                .collect(Collectors.toSet());
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
