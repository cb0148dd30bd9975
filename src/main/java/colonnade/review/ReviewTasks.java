package colonnade.review;

import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** All tasks people have or had. */
@ApplicationScoped
public class ReviewTasks {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Reviews reviews;

    void add(ReviewTask task) {
        entities.persist(task);
    }

    /** The task, open or over, or a 404 problem. */
    public ReviewTask byId(UUID id) {
        ReviewTask task = entities.find(ReviewTask.class, id);
        if (task == null) {
            throw Problem.of(ReviewProblem.UNKNOWN_TASK);
        }
        return task;
    }

    /** The task, still open, with its review held: what it says stays true until the transaction ends. */
    ReviewTask held(UUID id) {
        ReviewTask task = locked(id);
        if (task.closed()) {
            throw Problem.of(ReviewProblem.TASK_OVER);
        }
        return task;
    }

    /** The same, open or over. */
    ReviewTask locked(UUID id) {
        ReviewTask task = byId(id);
        reviews.held(task.reviewId());
        entities.refresh(task);
        return task;
    }

    /** The open tasks that somebody has to judge by, in the order in which all hold the drafts they are of. */
    List<ReviewTask> heldBy(UUID person) {
        return entities.createQuery(
                        "select t from ReviewTask t where t.assignee = :person and t.kind = :review"
                                + " and t.closedAt is null order by t.draftId, t.id",
                        ReviewTask.class)
                .setParameter("person", person)
                .setParameter("review", TaskKind.REVIEW)
                .getResultList();
    }

    /** Everybody whom an organiser has given a task of the review by name. */
    Set<UUID> appointed(UUID reviewId) {
        return Set.copyOf(entities.createQuery(
                        "select distinct t.assignee from ReviewTask t where t.reviewId = :review and t.appointed = true",
                        UUID.class)
                .setParameter("review", reviewId)
                .getResultList());
    }

    /** How many seats of the present round are free. */
    int free(UUID reviewId) {
        return (int) openOf(reviewId).stream()
                .filter(task -> task.assignee().isEmpty())
                .count();
    }

    /** The open ones of a review. */
    public List<ReviewTask> openOf(UUID reviewId) {
        return entities.createQuery(
                        "select t from ReviewTask t where t.reviewId = :review and t.closedAt is null order by t.id",
                        ReviewTask.class)
                .setParameter("review", reviewId)
                .getResultList();
    }

    /** The open ones of many reviews at once. */
    public List<ReviewTask> openOf(List<UUID> reviewIds) {
        return reviewIds.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select t from ReviewTask t where t.reviewId in :reviews and t.closedAt is null"
                                        + " order by t.id",
                                ReviewTask.class)
                        .setParameter("reviews", reviewIds)
                        .getResultList();
    }

    /** Whoever took a task of the present round and kept it, answered or not. */
    Set<UUID> holdersIn(Review review) {
        return new LinkedHashSet<>(entities.createQuery(
                        "select t.assignee from ReviewTask t where t.reviewId = :review and t.round = :round"
                                + " and t.kind = :kind and t.assignee is not null",
                        UUID.class)
                .setParameter("review", review.id())
                .setParameter("round", review.round())
                .setParameter("kind", TaskKind.REVIEW)
                .getResultList());
    }

    /** What a person has to do or could take, most urgent first. */
    public List<ReviewTask> find(TaskQuestion question, int limit) {
        TypedQuery<ReviewTask> query = entities.createQuery(
                "select t from ReviewTask t where t.closedAt is null and " + question.condition()
                        + " order by t.dueAt, t.id",
                ReviewTask.class);
        question.bind(query);
        return query.setMaxResults(limit).getResultList();
    }
}
