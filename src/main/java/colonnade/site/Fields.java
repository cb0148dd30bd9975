package colonnade.site;

import colonnade.platform.problem.Problem;
import colonnade.platform.problem.ProblemDetails;
import colonnade.platform.problem.ProblemDetails.FieldDetail;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A form that came back: what was typed, and what was wrong with it. */
public final class Fields {

    private static final int STALE = 412;

    private final MultivaluedMap<String, String> typed;
    private final ProblemDetails problem;
    private final String hint;
    private final UnaryOperator<String> present;

    private Fields(
            MultivaluedMap<String, String> typed, ProblemDetails problem, String hint, UnaryOperator<String> present) {
        this.typed = typed;
        this.problem = problem;
        this.hint = hint;
        this.present = present;
    }

    /** The refused form in the language of this page. */
    static Fields refused(MultivaluedMap<String, String> typed, Problem problem, Frame frame) {
        return new Fields(
                typed, ProblemDetails.of(problem, frame.language()), frame.t("site.form.stale"), name -> null);
    }

    /**
     * The same beside what stands there now, where somebody else saved meanwhile; else as it is.
     *
     * @param now what is kept in the field of a name, {@code version} too; null for a field that is not shown
     */
    public Fields beside(UnaryOperator<String> now) {
        return stale() ? new Fields(typed, problem, hint, now) : this;
    }

    public Field get(String name) {
        var value = Optional.ofNullable(typed.getFirst(name)).orElse("");
        var kept = present.apply(name);
        return new Field(name, value, wrong(name), kept == null || same(kept, value) ? null : kept);
    }

    /** All that was chosen under one name. */
    public List<String> all(String name) {
        return typed.getOrDefault(name, List.of());
    }

    /** What saving again is based on: what was looked at, here beside the form or before. */
    public long version() {
        return number(Optional.ofNullable(present.apply("version")).orElse(typed.getFirst("version")));
    }

    /** The same without what was typed: passwords are not sent back. */
    public Field emptied(String name) {
        return new Field(name, "", wrong(name));
    }

    /** What is wrong with the whole, where no single field is to blame; else null. */
    public String refusal() {
        if (!problem.errors().isEmpty()) {
            return null;
        }
        var told = problem.title() + " " + problem.detail();
        return present.apply("version") == null ? told : told + " " + hint;
    }

    public int status() {
        return problem.status();
    }

    /** Whether somebody else saved meanwhile. */
    public boolean stale() {
        return status() == STALE;
    }

    public static long number(String text) {
        try {
            return Long.parseLong(text == null ? "" : text.strip());
        } catch (NumberFormatException e) {
            // no version of anything: the use case refuses it as stale
            return -1;
        }
    }

    /** Whatever ends the lines, and whatever commas stand between the parts of a list. */
    private static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    private static String plain(String text) {
        return Arrays.stream(text.split("[,，、;；\\r\\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String wrong(String name) {
        return problem.errors().stream()
                .filter(error ->
                        error.pointer().equals("/" + name) || error.pointer().startsWith("/" + name + "/"))
                .map(FieldDetail::detail)
                .findFirst()
                .orElse(null);
    }
}
