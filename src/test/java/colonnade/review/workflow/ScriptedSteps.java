package colonnade.review.workflow;

import colonnade.review.RoundOutcome;
import colonnade.review.RoundTally;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Stands for {@code ReviewSteps} where there is no database of ours: same names, and a log of what was called. */
public final class ScriptedSteps {

    static final String AUTHOR = "author";

    public void recordRouting(DelegateExecution execution) {
        log(execution, "rule " + execution.getVariable("rule"));
    }

    public void openRound(DelegateExecution execution) {
        ScriptedReview review = review(execution);
        review.beginRound();
        int seats = Math.max(
                (Integer) execution.getVariable("approvals"), review.kept().size());
        execution.setVariable("seats", seats);
        execution.setVariable("kept", review.kept().size());
        log(execution, "round with " + seats);
    }

    public String keptReviewer(DelegateExecution execution) {
        int seat = (Integer) execution.getVariable("loopCounter");
        return seat < (Integer) execution.getVariable("kept")
                ? review(execution).kept().get(seat)
                : null;
    }

    public boolean roundDecided(DelegateExecution execution) {
        return tally(execution).outcome() != RoundOutcome.OPEN;
    }

    public void weigh(DelegateExecution execution) {
        execution.setVariable("outcome", tally(execution).outcome().word());
    }

    public void addSeat(DelegateExecution execution) {
        execution.setVariable("seats", 1);
        execution.setVariable("kept", 0);
        log(execution, "one more seat");
    }

    public void remindReviewers(DelegateExecution execution) {
        log(execution, "reviewers reminded");
    }

    public void stepIn(DelegateExecution execution) {
        log(execution, "organisers asked");
        freeClaims(execution);
        execution.setVariable("roundCanClose", tally(execution).outcome() != RoundOutcome.OPEN);
    }

    public void takeBackClaims(DelegateExecution execution) {
        if (review(execution).claimsOverdue()) {
            log(execution, "claims taken back");
            freeClaims(execution);
        }
        execution.setVariable("roundCanClose", tally(execution).outcome() != RoundOutcome.OPEN);
    }

    public void closeRound(DelegateExecution execution) {
        new ReviewProcess(execution.getProcessEngineServices().getRuntimeService(), null, null)
                .closeRound(java.util.UUID.fromString(execution.getProcessBusinessKey()));
    }

    public void returnDraft(DelegateExecution execution) {
        log(execution, "draft returned");
    }

    public String author(DelegateExecution execution) {
        return AUTHOR;
    }

    public void remindAuthor(DelegateExecution execution) {
        log(execution, "author reminded");
    }

    public void accept(DelegateExecution execution) {
        log(execution, "accepted");
    }

    public void decline(DelegateExecution execution) {
        log(execution, "declined");
    }

    public void expire(DelegateExecution execution) {
        log(execution, "expired");
    }

    public void withdraw(DelegateExecution execution) {
        log(execution, "withdrawn");
    }

    private static void freeClaims(DelegateExecution execution) {
        for (var task : execution
                .getProcessEngineServices()
                .getTaskService()
                .createTaskQuery()
                .processInstanceId(execution.getProcessInstanceId())
                .taskAssigned()
                .list()) {
            execution.getProcessEngineServices().getTaskService().setAssignee(task.getId(), null);
        }
    }

    private static RoundTally tally(DelegateExecution execution) {
        return review(execution)
                .tally((Integer) execution.getVariable("approvals"), (Integer) execution.getVariable("declines"));
    }

    private static ScriptedReview review(DelegateExecution execution) {
        return ScriptedReview.of(execution.getProcessBusinessKey());
    }

    private static void log(DelegateExecution execution, String step) {
        review(execution).log().add(step);
    }
}
