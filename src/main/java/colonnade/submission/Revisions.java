package colonnade.submission;

import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** All revisions of all drafts. */
@ApplicationScoped
public class Revisions {

    /** A revision in a list, without its text. */
    public record Line(int number, String title, UUID savedBy, Instant savedAt, RevisionAct act) {}

    @PersistenceContext
    EntityManager entities;

    void add(Revision revision) {
        entities.persist(revision);
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

    /** Newest first, numbered below {@code before}. */
    public List<Line> of(UUID draftId, int before, int limit) {
        return lines("", draftId, before, limit).getResultList();
    }

    /** The same, but only what was submitted. */
    public List<Line> submittedOf(UUID draftId, int before, int limit) {
        return lines(" and r.act = :act", draftId, before, limit)
                .setParameter("act", RevisionAct.SUBMITTED)
                .getResultList();
    }

    private TypedQuery<Line> lines(String condition, UUID draftId, int before, int limit) {
        return entities.createQuery(
                        "select new colonnade.submission.Revisions$Line(r.number, r.text.title, r.savedBy, r.savedAt,"
                                + " r.act) from Revision r where r.draftId = :draft and r.number < :before"
                                + condition + " order by r.number desc",
                        Line.class)
                .setParameter("draft", draftId)
                .setParameter("before", before)
                .setMaxResults(limit);
    }
}
