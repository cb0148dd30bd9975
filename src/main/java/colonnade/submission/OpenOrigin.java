package colonnade.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A text comes from one place, and readers of a text from elsewhere are told where that is. */
@ApplicationScoped
class OpenOrigin implements SubmissionCheck {

    @Override
    public List<Finding> check(CheckedText checked) {
        Text text = checked.text();
        List<Declaration> origins =
                text.declarations().stream().filter(Declaration::ofOrigin).toList();
        if (origins.isEmpty()) {
            return List.of(Finding.advice("/declarations", "check.no-origin"));
        }
        if (origins.size() > 1) {
            return List.of(Finding.blocking("/declarations", "check.two-origins"));
        }
        boolean elsewhere = origins.get(0) != Declaration.ORIGINAL;
        return elsewhere && text.canonicalUrl().isEmpty()
                ? List.of(Finding.blocking("/canonicalUrl", "check.no-canonical"))
                : List.of();
    }
}
