package colonnade.review.workflow;

import colonnade.review.AddSeat;
import colonnade.review.EndReview;
import colonnade.review.OpenRound;
import colonnade.review.RecordRouting;
import colonnade.review.RemindAuthor;
import colonnade.review.RemindReviewers;
import colonnade.review.ReturnDraft;
import colonnade.review.ReturningReviewers;
import colonnade.review.ReviewState;
import colonnade.review.Reviews;
import colonnade.review.RoundOutcome;
import colonnade.review.RoundTallies;
import colonnade.review.Routing;
import colonnade.review.StepIn;
import colonnade.review.TakeBackClaims;
import colonnade.review.WeighRound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The steps of the process, one method for each: business key in, use case out, and at most an outcome back. */
@Named
@ApplicationScoped
public class ReviewSteps {

    @Inject
    Reviews reviews;

    @Inject
    RoundTallies tallies;

    @Inject
    ReturningReviewers returning;

    @Inject
    RecordRouting routing;

    @Inject
    OpenRound opening;

    @Inject
    AddSeat seats;

    @Inject
    WeighRound weighing;

    @Inject
    ReturnDraft returnDraft;

    @Inject
    RemindReviewers reviewers;

    @Inject
    RemindAuthor author;

    @Inject
    StepIn helpers;

    @Inject
    TakeBackClaims claims;

    @Inject
    EndReview ending;

    @Inject
    ReviewProcess process;

    public void recordRouting(DelegateExecution execution) {
        routing.record(
                review(execution),
                new Routing(
                        (Integer) execution.getVariable("approvals"),
                        (Integer) execution.getVariable("declines"),
                        "group-and-editors".equals(execution.getVariable("pool")),
                        (String) execution.getVariable("reviewWithin"),
                        (String) execution.getVariable("reviseWithin"),
                        (String) execution.getVariable("rule"),
                        (String) execution.getVariable("whyZh"),
                        (String) execution.getVariable("whyEn")));
    }

    public void openRound(DelegateExecution execution) {
        OpenRound.Seats opened = opening.open(review(execution));
        execution.setVariable("seats", opened.all());
        execution.setVariable("kept", opened.kept());
    }

    /** Who holds this seat from the beginning; null where anybody of the pool may take it. */
    public String keptReviewer(DelegateExecution execution) {
        int seat = (Integer) execution.getVariable("loopCounter");
        return seat < (Integer) execution.getVariable("kept")
                ? returning.of(reviews.byId(review(execution))).get(seat).toString()
                : null;
    }

    public boolean roundDecided(DelegateExecution execution) {
        return tallies.of(reviews.byId(review(execution))).outcome() != RoundOutcome.OPEN;
    }

    public void weigh(DelegateExecution execution) {
        execution.setVariable("outcome", weighing.weigh(review(execution)).word());
    }

    public void addSeat(DelegateExecution execution) {
        seats.add(review(execution));
        execution.setVariable("seats", 1);
        execution.setVariable("kept", 0);
    }

    public void remindReviewers(DelegateExecution execution) {
        reviewers.remind(review(execution));
    }

    public void stepIn(DelegateExecution execution) {
        execution.setVariable("roundCanClose", helpers.stepIn(review(execution)));
    }

    public void takeBackClaims(DelegateExecution execution) {
        execution.setVariable("roundCanClose", claims.takeBack(review(execution)));
    }

    public void closeRound(DelegateExecution execution) {
        process.closeRound(review(execution));
    }

    public void returnDraft(DelegateExecution execution) {
        returnDraft.giveBack(review(execution));
    }

    public String author(DelegateExecution execution) {
        return reviews.byId(review(execution)).authorId().toString();
    }

    public void remindAuthor(DelegateExecution execution) {
        author.remind(review(execution));
    }

    public void accept(DelegateExecution execution) {
        ending.end(review(execution), ReviewState.ACCEPTED);
    }

    public void decline(DelegateExecution execution) {
        ending.end(review(execution), ReviewState.DECLINED);
    }

    public void expire(DelegateExecution execution) {
        ending.end(review(execution), ReviewState.EXPIRED);
    }

    public void withdraw(DelegateExecution execution) {
        ending.end(review(execution), ReviewState.WITHDRAWN);
    }

    private static UUID review(DelegateExecution execution) {
        return UUID.fromString(execution.getProcessBusinessKey());
    }
}
