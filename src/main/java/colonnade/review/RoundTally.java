package colonnade.review;

/**
 * What the verdicts and tasks of a round say so far, and what follows from them.
 *
 * @param claimed tasks somebody holds and has not answered
 * @param unclaimed tasks nobody holds
 * @param approvalsNeeded from the routing table, as is {@code declinesNeeded}
 */
public record RoundTally(
        int accepts,
        int declines,
        int changeRequests,
        int claimed,
        int unclaimed,
        int approvalsNeeded,
        int declinesNeeded) {

    /** A request for changes outweighs later approvals: whoever holds a task is still heard, then the draft goes back. */
    public RoundOutcome outcome() {
        if (declines >= declinesNeeded) {
            return RoundOutcome.DECLINED;
        }
        if (changeRequests > 0) {
            return claimed == 0 ? RoundOutcome.CHANGES_REQUESTED : RoundOutcome.OPEN;
        }
        if (accepts >= approvalsNeeded) {
            return RoundOutcome.ACCEPTED;
        }
        return claimed + unclaimed == 0 ? RoundOutcome.UNDECIDED : RoundOutcome.OPEN;
    }
}
