package colonnade.replay;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/** What happened how often. */
final class Tally {

    private final Map<String, Integer> acts = new TreeMap<>();
    private final Map<String, Integer> refusals = new TreeMap<>();
    private final Map<String, Integer> ends = new TreeMap<>();
    private int failures;
    private final long begun = System.nanoTime();

    void act(String name) {
        acts.merge(name, 1, Integer::sum);
    }

    void refused(String what, String problem) {
        refusals.merge(what + ": " + problem, 1, Integer::sum);
    }

    void failed() {
        failures++;
    }

    /** An article's end as the log has it and as the product has it. */
    void end(String expected, String found) {
        ends.merge(expected + " → " + found, 1, Integer::sum);
    }

    int count(String act) {
        return acts.getOrDefault(act, 0);
    }

    Map<String, Integer> refusals() {
        return refusals;
    }

    int failures() {
        return failures;
    }

    String table() {
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        int all = acts.values().stream().mapToInt(Integer::intValue).sum();
        StringBuilder table = new StringBuilder();
        section(table, "acts", acts);
        section(table, "refusals", refusals);
        section(table, "ends, log → product", ends);
        table.append(String.format("%n%-44s %7d%n", "failures", failures));
        table.append(String.format("%-44s %7d%n", "acts in all", all));
        table.append(String.format("%-44s %7d%n", "seconds", took.toSeconds()));
        table.append(String.format("%-44s %7.1f%n", "acts a second", all * 1000.0 / took.toMillis()));
        return table.toString();
    }

    private static void section(StringBuilder table, String title, Map<String, Integer> rows) {
        table.append(String.format("%n%s%n", title));
        rows.forEach((name, count) -> table.append(String.format("  %-42s %7d%n", name, count)));
    }
}
