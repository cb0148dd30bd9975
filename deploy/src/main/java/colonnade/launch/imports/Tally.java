package colonnade.launch.imports;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;

/** What has become of all lines so far. */
final class Tally {

    /** A line of a file and what is to be said about it. */
    record Remark(String place, String text) {}

    private long read;
    private long imported;
    private long updated;
    private long unchanged;
    private final List<Remark> warnings = new ArrayList<>();
    private final List<Remark> failed = new ArrayList<>();

    void add(Batch batch, JsonObject result) {
        read += batch.size();
        imported += number(result, "imported");
        updated += number(result, "updated");
        unchanged += number(result, "unchanged");
        collect(batch, result, "warnings", "detail", warnings);
        collect(batch, result, "failed", "problem", failed);
    }

    void addFailed(String place, String reason) {
        read++;
        failed.add(new Remark(place, reason));
    }

    void addImported() {
        read++;
        imported++;
    }

    void addUnchanged() {
        read++;
        unchanged++;
    }

    void addWarning(String place, String text) {
        warnings.add(new Remark(place, text));
    }

    private static void collect(Batch batch, JsonObject result, String list, String text, List<Remark> into) {
        if (!result.containsKey(list)) {
            return;
        }
        for (JsonObject remark : result.getJsonArray(list).getValuesAs(JsonObject.class)) {
            into.add(new Remark(batch.place(remark.getInt("line", 0)), words(remark.get(text))));
        }
    }

    /** A sentence, or a problem with its detail. */
    private static String words(JsonValue value) {
        if (value instanceof JsonString string) {
            return string.getString();
        }
        if (value instanceof JsonObject problem) {
            return problem.getString("detail", problem.getString("title", problem.toString()));
        }
        return String.valueOf(value);
    }

    static long number(JsonObject result, String name) {
        return result.get(name) instanceof JsonNumber number ? number.longValue() : 0;
    }

    long read() {
        return read;
    }

    long imported() {
        return imported;
    }

    long updated() {
        return updated;
    }

    long unchanged() {
        return unchanged;
    }

    List<Remark> warnings() {
        return warnings;
    }

    List<Remark> failed() {
        return failed;
    }
}
