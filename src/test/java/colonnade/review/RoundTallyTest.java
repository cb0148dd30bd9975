package colonnade.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RoundTallyTest {

    @Test
    void enoughApprovalsAcceptAlthoughTasksAreLeft() {
        assertThat(tally(2, 0, 0, 1, 1).outcome()).isEqualTo(RoundOutcome.ACCEPTED);
    }

    @Test
    void oneApprovalTooFewKeepsTheRoundOpen() {
        assertThat(tally(1, 0, 0, 0, 1).outcome()).isEqualTo(RoundOutcome.OPEN);
    }

    @Test
    void theTablesNumberOfDeclinesDeclines() {
        assertThat(tally(1, 2, 0, 0, 0).outcome()).isEqualTo(RoundOutcome.DECLINED);
    }

    @Test
    void aRequestForChangesWaitsForWhoeverHoldsATask() {
        assertThat(tally(0, 0, 1, 1, 0).outcome()).isEqualTo(RoundOutcome.OPEN);
    }

    @Test
    void aRequestForChangesDoesNotWaitForTasksNobodyHolds() {
        assertThat(tally(0, 0, 1, 0, 1).outcome()).isEqualTo(RoundOutcome.CHANGES_REQUESTED);
    }

    @Test
    void laterApprovalsDoNotOverruleARequestForChanges() {
        assertThat(tally(2, 0, 1, 0, 0).outcome()).isEqualTo(RoundOutcome.CHANGES_REQUESTED);
    }

    @Test
    void answersThatSettleNothingLeaveTheRoundUndecided() {
        assertThat(tally(1, 1, 0, 0, 0).outcome()).isEqualTo(RoundOutcome.UNDECIDED);
    }

    /** Two approvals and two declines needed. */
    private static RoundTally tally(int accepts, int declines, int changes, int claimed, int unclaimed) {
        return new RoundTally(accepts, declines, changes, claimed, unclaimed, 2, 2);
    }
}
