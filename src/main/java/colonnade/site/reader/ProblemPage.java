package colonnade.site.reader;

import colonnade.platform.page.Page;
import colonnade.platform.problem.ProblemDetails;
import colonnade.platform.problem.ProblemDetails.FieldDetail;
import java.util.List;

/** A refusal that people can read: what happened, whether anything was lost, what to do. */
public record ProblemPage(int status, String title, String detail, List<FieldDetail> errors) implements Page {

    public static ProblemPage of(ProblemDetails problem) {
        return new ProblemPage(problem.status(), problem.title(), problem.detail(), problem.errors());
    }

    public boolean signInHelps() {
        return status == 401;
    }
}
