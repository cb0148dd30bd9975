package colonnade.site;

import colonnade.platform.problem.Problem;
import colonnade.platform.problem.ProblemDetails;
import colonnade.platform.problem.ProblemDetails.FieldDetail;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;

/** A form that came back: what was typed, and what was wrong with it. */
public final class Fields {

    private final MultivaluedMap<String, String> typed;
    private final ProblemDetails problem;

    /** @param problem in the reader's language */
    public Fields(MultivaluedMap<String, String> typed, ProblemDetails problem) {
        this.typed = typed;
        this.problem = problem;
    }

    /** The refused form in the language of this page. */
    public static Fields refused(MultivaluedMap<String, String> typed, Problem problem, Frame frame) {
        return new Fields(typed, ProblemDetails.of(problem, frame.language()));
    }

    public Field get(String name) {
        return new Field(name, Optional.ofNullable(typed.getFirst(name)).orElse(""), wrong(name));
    }

    /** The same without what was typed: passwords are not sent back. */
    public Field emptied(String name) {
        return new Field(name, "", wrong(name));
    }

    /** What is wrong with the whole, where no single field is to blame; else null. */
    public String refusal() {
        return problem.errors().isEmpty() ? problem.title() + " " + problem.detail() : null;
    }

    public int status() {
        return problem.status();
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
