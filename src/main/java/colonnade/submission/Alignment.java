package colonnade.submission;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;

/** Two sequences cut into runs that are alike and runs that differ, in order and without gaps. */
record Alignment<T>(List<Run<T>> runs) {

    /** What stands here in either sequence; equal where {@code alike}. */
    record Run<T>(boolean alike, List<T> from, List<T> to) {}

    static <T> Alignment<T> of(List<T> from, List<T> to) {
        return of(from, to, new Effort());
    }

    /** @param effort what this and others together may cost */
    static <T> Alignment<T> of(List<T> from, List<T> to, Effort effort) {
        int head = 0;
        while (head < Math.min(from.size(), to.size()) && from.get(head).equals(to.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(from.size(), to.size()) - head
                && from.get(from.size() - 1 - tail).equals(to.get(to.size() - 1 - tail))) {
            tail++;
        }
        List<T> fromCore = from.subList(head, from.size() - tail);
        List<T> toCore = to.subList(head, to.size() - tail);
        List<Run<T>> runs = new ArrayList<>();
        add(runs, true, from.subList(0, head), to.subList(0, head));
        core(runs, fromCore, toCore, effort);
        add(runs, true, from.subList(from.size() - tail, from.size()), to.subList(to.size() - tail, to.size()));
        return new Alignment<>(runs);
    }

    private static <T> void core(List<Run<T>> runs, List<T> from, List<T> to, Effort effort) {
        if (from.isEmpty() || to.isEmpty() || !effort.spend(from.size() + to.size())) {
            add(runs, false, from, to);
            return;
        }
        int fromAt = 0;
        int toAt = 0;
        for (Change change : new MyersDiffWithLinearSpace<T>().computeDiff(from, to, null)) {
            add(runs, true, from.subList(fromAt, change.startOriginal), to.subList(toAt, change.startRevised));
            fromAt = change.endOriginal;
            toAt = change.endRevised;
            add(runs, false, from.subList(change.startOriginal, fromAt), to.subList(change.startRevised, toAt));
        }
        add(runs, true, from.subList(fromAt, from.size()), to.subList(toAt, to.size()));
    }

    /** Two neighbours of one kind are one run: the algorithm reports a replacement as a removal and an addition. */
    private static <T> void add(List<Run<T>> runs, boolean alike, List<T> from, List<T> to) {
        if (from.isEmpty() && to.isEmpty()) {
            return;
        }
        int last = runs.size() - 1;
        if (last >= 0 && runs.get(last).alike() == alike) {
            runs.set(
                    last,
                    new Run<>(
                            alike,
                            joined(runs.get(last).from(), from),
                            joined(runs.get(last).to(), to)));
        } else {
            runs.add(new Run<>(alike, from, to));
        }
    }

    private static <T> List<T> joined(List<T> left, List<T> right) {
        List<T> both = new ArrayList<>(left);
        both.addAll(right);
        return both;
    }
}
