package colonnade.submission;

import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** All revisions of all drafts. */
@ApplicationScoped
public class Revisions {

    /** A revision in a list, without its text. */
    public record Line(
            int number, String title, UUID savedBy, Instant savedAt, RevisionAct act, int added, int removed) {}

    @PersistenceContext
    EntityManager entities;

    @Inject
    Contributors contributors;

    /**
     * Counts what it changed while the one before is at hand: a list of hundreds could not. What was set aside never was
     * the present text, so nothing was changed from it.
     */
    void add(Revision revision) {
        entities.createQuery(
                        "select r from Revision r where r.draftId = :draft and r.number < :number and r.act <> :aside"
                                + " order by r.number desc",
                        Revision.class)
                .setParameter("draft", revision.draftId())
                .setParameter("number", revision.number())
                .setParameter("aside", RevisionAct.SET_ASIDE)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .ifPresent(before -> revision.changedFrom(before.text()));
        entities.persist(revision);
        contributors.keep(revision);
    }

    /** The revision, or a 404 problem. */
    public Revision byId(UUID id) {
        Revision revision = entities.find(Revision.class, id);
        if (revision == null) {
            throw Problem.of(CommonProblem.NOT_FOUND);
        }
        return revision;
    }

    /** The draft's revision of that number, or a 404 problem. */
    public Revision numbered(UUID draftId, int number) {
        return entities.createQuery(
                        "select r from Revision r where r.draftId = :draft and r.number = :number", Revision.class)
                .setParameter("draft", draftId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problem.of(CommonProblem.NOT_FOUND));
    }

    /** The numbers of those that were set aside. */
    public Set<Integer> asideOf(UUID draftId) {
        return Set.copyOf(entities.createQuery(
                        "select r.number from Revision r where r.draftId = :draft and r.act = :aside", Integer.class)
                .setParameter("draft", draftId)
                .setParameter("aside", RevisionAct.SET_ASIDE)
                .getResultList());
    }

    List<UUID> idsOf(Collection<UUID> draftIds) {
        return draftIds.isEmpty()
                ? List.of()
                : entities.createQuery("select r.id from Revision r where r.draftId in :drafts", UUID.class)
                        .setParameter("drafts", Set.copyOf(draftIds))
                        .getResultList();
    }

    /** Newest first, numbered below {@code before}; of one act, or of all. */
    public List<Line> of(UUID draftId, Optional<RevisionAct> act, int before, int limit) {
        TypedQuery<Line> query = lines(act.isPresent() ? " and r.act = :act" : "", draftId, before, limit);
        act.ifPresent(one -> query.setParameter("act", one));
        return query.getResultList();
    }

    private TypedQuery<Line> lines(String condition, UUID draftId, int before, int limit) {
        return entities.createQuery(
                        "select new colonnade.submission.Revisions$Line(r.number, r.text.title, r.savedBy, r.savedAt,"
                                + " r.act, r.added, r.removed) from Revision r where r.draftId = :draft and r.number < :before"
                                + condition + " order by r.number desc",
                        Line.class)
                .setParameter("draft", draftId)
                .setParameter("before", before)
                .setMaxResults(limit);
    }
}
