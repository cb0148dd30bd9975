package colonnade.submission;

import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** All submissions. */
@ApplicationScoped
public class Submissions {

    @PersistenceContext
    EntityManager entities;

    void add(Submission submission) {
        entities.persist(submission);
    }

    /** The submission, or a 404 problem. */
    public Submission byId(UUID id) {
        Submission submission = entities.find(Submission.class, id);
        if (submission == null) {
            throw Problem.of(CommonProblem.NOT_FOUND);
        }
        return submission;
    }

    /** The one under way, or else the last one. */
    public Optional<Submission> latestOf(UUID draftId) {
        return entities.createQuery(
                        "select s from Submission s where s.draftId = :draft order by s.id desc", Submission.class)
                .setParameter("draft", draftId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
