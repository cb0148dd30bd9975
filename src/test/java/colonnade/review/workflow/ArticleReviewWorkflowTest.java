package colonnade.review.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.review.RoutingFacts;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ArticleReviewWorkflowTest {

    /** Two must agree, two decline, 4 days to a reminder, 8 to the organisers; the author has 45 and is reminded at 30. */
    private static final RoutingFacts TWO_OF_TWO = new RoutingFacts("new", "vertical", 0, "zh-CN");

    /** One accepts, it takes two to decline. */
    private static final RoutingFacts ONE_OR_TWO = new RoutingFacts("new", "vertical", 5, "zh-CN");

    private final UUID id = UUID.randomUUID();
    private ProcessInstance instance;

    @BeforeEach
    void onMonday() {
        ReviewEngine.moveClock(ReviewEngine.MONDAY);
    }

    @AfterAll
    static void clockRunsAgain() {
        org.camunda.bpm.engine.impl.util.ClockUtil.reset();
    }

    @Test
    void aReviewBeginsWithTheRuleAndOneTaskForEachApprovalNeeded() {
        begin(TWO_OF_TWO);
        assertThat(log()).containsExactly("rule vertical-newcomer", "round with 2");
        assertThat(open()).hasSize(2).allMatch(task -> task.getAssignee() == null);
    }

    @Test
    void twoApprovalsAccept() {
        begin(TWO_OF_TWO);
        answer("accept");
        assertThat(log()).doesNotContain("accepted");
        answer("accept");
        assertThat(log()).endsWith("accepted");
        assertEnded("accepted");
    }

    @Test
    void twoDeclinesDecline() {
        begin(TWO_OF_TWO);
        answer("decline");
        answer("decline");
        assertThat(log()).endsWith("declined");
        assertEnded("declined");
    }

    @Test
    void aRequestForChangesReturnsTheDraftAndTakesUnclaimedTasksAway() {
        begin(TWO_OF_TWO);
        answer("request-changes");
        assertThat(log()).endsWith("draft returned");
        assertThat(open()).extracting(Task::getTaskDefinitionKey).containsExactly("revise");
        assertThat(open()).extracting(Task::getAssignee).containsExactly(ScriptedSteps.AUTHOR);
    }

    @Test
    void aRequestForChangesWaitsForTheOtherReviewerWhoHoldsATask() {
        begin(TWO_OF_TWO);
        claim(open().get(0), "anna");
        claim(open().get(1), "bert");
        answer("request-changes");
        assertThat(log()).doesNotContain("draft returned");
        answer("accept");
        assertThat(log()).endsWith("draft returned");
    }

    @Test
    void theSameReviewersHoldTheTasksOfTheNextRound() {
        begin(TWO_OF_TWO);
        answer("request-changes");
        ScriptedReview.of(id.toString()).keep("anna");
        resubmit();
        assertThat(open()).extracting(Task::getAssignee).containsExactlyInAnyOrder("anna", null);
    }

    @Test
    void everybodyWhoJudgedKeepsATaskEvenIfFewerMustAgree() {
        begin(ONE_OR_TWO);
        answer("request-changes");
        ScriptedReview.of(id.toString()).keep("anna", "bert", "carl");
        resubmit();
        assertThat(open()).extracting(Task::getAssignee).containsExactlyInAnyOrder("anna", "bert", "carl");
    }

    @Test
    void anUndecidedRoundAsksOneMore() {
        begin(ONE_OR_TWO);
        answer("decline");
        assertThat(log()).endsWith("one more seat");
        assertThat(open()).extracting(Task::getAssignee).containsExactly((String) null);
        answer("accept");
        assertThat(log()).endsWith("accepted");
    }

    @Test
    void reviewersAreRemindedOnceARound() {
        begin(TWO_OF_TWO);
        pass(3);
        assertThat(log()).doesNotContain("reviewers reminded");
        pass(1);
        assertThat(log()).containsOnlyOnce("reviewers reminded");
        assertThat(open()).hasSize(2);
        pass(2);
        assertThat(log()).containsOnlyOnce("reviewers reminded");
    }

    @Test
    void organisersAreAskedAgainAndAgain() {
        begin(TWO_OF_TWO);
        pass(8);
        assertThat(count("organisers asked")).isEqualTo(1);
        pass(8);
        assertThat(count("organisers asked")).isEqualTo(2);
        assertThat(open()).hasSize(2);
    }

    @Test
    void anOverdueClaimNoLongerHoldsUpARequestForChanges() {
        begin(TWO_OF_TWO);
        claim(open().get(0), "anna");
        claim(open().get(1), "bert");
        answer("request-changes");
        pass(8);
        assertThat(log()).containsSubsequence("organisers asked", "draft returned");
        assertThat(open()).extracting(Task::getTaskDefinitionKey).containsExactly("revise");
    }

    @Test
    void aClaimThatFallsDueHoldsUpARequestForChangesNoLongerThanADay() {
        begin(TWO_OF_TWO);
        claim(open().get(0), "anna");
        claim(open().get(1), "bert");
        answer("request-changes");
        pass(1);
        assertThat(log()).doesNotContain("draft returned");
        ScriptedReview.of(id.toString()).letClaimsFallDue();
        pass(1);
        assertThat(log()).containsSubsequence("claims taken back", "draft returned");
        assertThat(log()).doesNotContain("organisers asked");
    }

    @Test
    void aClaimThatFallsDueInAnOpenRoundGoesBackToThePool() {
        begin(TWO_OF_TWO);
        claim(open().get(0), "anna");
        ScriptedReview.of(id.toString()).letClaimsFallDue();
        pass(1);
        assertThat(open()).hasSize(2).allMatch(task -> task.getAssignee() == null);
        pass(1);
        assertThat(open()).hasSize(2);
    }

    @Test
    void aRoundCanBeClosedFromOutside() {
        begin(TWO_OF_TWO);
        claim(open().get(0), "anna");
        claim(open().get(1), "bert");
        answer("request-changes");
        claim(open().get(0), null);
        process().closeRound(id);
        assertThat(log()).endsWith("draft returned");
    }

    @Test
    void aSilentAuthorIsRemindedAndThenTheReviewExpires() {
        begin(TWO_OF_TWO);
        answer("request-changes");
        pass(30);
        assertThat(log()).endsWith("author reminded");
        pass(15);
        assertThat(log()).endsWith("expired");
        assertEnded("expired");
    }

    @Test
    void withdrawalEndsARoundInWork() {
        begin(TWO_OF_TWO);
        claim(open().get(0), "anna");
        process().withdraw(id);
        assertThat(log()).endsWith("withdrawn");
        assertEnded("withdrawal");
    }

    @Test
    void withdrawalEndsTheWaitForTheAuthor() {
        begin(TWO_OF_TWO);
        answer("request-changes");
        process().withdraw(id);
        assertEnded("withdrawal");
    }

    @Test
    void noVariableIsASerialisedObject() {
        begin(TWO_OF_TWO);
        answer("request-changes");
        resubmit();
        assertThat(ReviewEngine.engine()
                        .getHistoryService()
                        .createHistoricVariableInstanceQuery()
                        .processInstanceId(instance.getId())
                        .disableCustomObjectDeserialization()
                        .list())
                .isNotEmpty()
                .allMatch(variable -> !variable.getTypeName().equals("object"));
    }

    private void begin(RoutingFacts facts) {
        process().start(id, facts);
        instance = ReviewEngine.engine()
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(id.toString())
                .singleResult();
    }

    private void claim(Task task, String person) {
        ReviewEngine.engine().getTaskService().setAssignee(task.getId(), person);
    }

    private void answer(String verdict) {
        ScriptedReview.of(id.toString()).answered(verdict);
        process().complete(UUID.fromString(open().get(0).getId()));
    }

    private void resubmit() {
        process().complete(UUID.fromString(query().singleResult().getId()));
    }

    private void pass(int days) {
        ReviewEngine.pass(instance, Duration.ofDays(days));
    }

    private List<Task> open() {
        return query().list();
    }

    private TaskQuery query() {
        return ReviewEngine.engine().getTaskService().createTaskQuery().processInstanceBusinessKey(id.toString());
    }

    private List<String> log() {
        return ScriptedReview.of(id.toString()).log();
    }

    private long count(String step) {
        return log().stream().filter(step::equals).count();
    }

    private void assertEnded(String end) {
        assertThat(query().count()).isZero();
        var history = ReviewEngine.engine().getHistoryService();
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKey(id.toString())
                        .singleResult()
                        .getEndActivityId())
                .isEqualTo(end);
    }

    private static ReviewProcess process() {
        return new ReviewProcess(
                ReviewEngine.engine().getRuntimeService(),
                ReviewEngine.engine().getTaskService(),
                ReviewEngine.engine().getHistoryService());
    }
}
