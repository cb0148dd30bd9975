package colonnade.submission;

import colonnade.platform.markdown.Markdown;
import colonnade.platform.markdown.MarkdownSource;
import colonnade.platform.problem.Validation;
import colonnade.submission.SubmissionCheck.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;

/** What all checks together say about a text. */
@ApplicationScoped
public class Checklist {

    @Inject
    @Any
    Instance<SubmissionCheck> checks;

    @Inject
    MarkdownSource source;

    @Inject
    Markdown markdown;

    /** What blocks comes first. */
    public List<Finding> of(Text text) {
        var checked = new CheckedText(text, source, markdown);
        return checks.stream()
                .flatMap(check -> check.check(checked).stream())
                .sorted(Comparator.comparing((Finding found) -> !found.blocking())
                        .thenComparing(Finding::pointer)
                        .thenComparingInt(Finding::position))
                .toList();
    }

    /** Adds what blocks to what else is wrong with a submission. */
    void require(Text text, Validation validation) {
        of(text).stream()
                .filter(Finding::blocking)
                .forEach(found -> validation.require(
                        false,
                        found.pointer(),
                        found.messageKey(),
                        found.arguments().toArray()));
    }
}
