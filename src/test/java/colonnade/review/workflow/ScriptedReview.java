package colonnade.review.workflow;

import colonnade.review.RoundTally;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** The memory of one review in a workflow test: its tasks and verdicts, and a log of the steps the process took. */
final class ScriptedReview {

    private static final Map<String, ScriptedReview> REVIEWS = new ConcurrentHashMap<>();

    private final List<String> log = new ArrayList<>();
    private final List<String> verdicts = new ArrayList<>();
    private final Map<String, String> holders = new HashMap<>();
    private List<String> kept = List.of();
    private boolean claimsOverdue;

    static ScriptedReview of(String businessKey) {
        return REVIEWS.computeIfAbsent(businessKey, key -> new ScriptedReview());
    }

    List<String> log() {
        return log;
    }

    List<String> kept() {
        return kept;
    }

    /** The people named keep their task in the next round. */
    void keep(String... people) {
        kept = List.of(people);
    }

    boolean claimsOverdue() {
        return claimsOverdue;
    }

    /** Whoever holds a task of it has held it too long. */
    void letClaimsFallDue() {
        claimsOverdue = true;
    }

    void answered(String verdict) {
        verdicts.add(verdict);
    }

    void beginRound() {
        verdicts.clear();
    }

    void taskHeldBy(String task, String holder) {
        holders.put(task, holder);
    }

    void taskGone(String task) {
        holders.remove(task);
    }

    RoundTally tally(int approvals, int declines) {
        int claimed = (int) holders.values().stream().filter(Objects::nonNull).count();
        return new RoundTally(
                count("accept"),
                count("decline"),
                count("request-changes"),
                claimed,
                holders.size() - claimed,
                approvals,
                declines);
    }

    private int count(String verdict) {
        return (int) verdicts.stream().filter(verdict::equals).count();
    }
}
