package colonnade.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Reviewers need a title and a text; readers find an article by its summary and tags. */
@ApplicationScoped
class CompleteText implements SubmissionCheck {

    @Override
    public List<Finding> check(CheckedText checked) {
        Text text = checked.text();
        List<Finding> findings = new ArrayList<>();
        if (text.title().isBlank()) {
            findings.add(Finding.blocking("/title", "check.no-title"));
        }
        if (text.body().isBlank()) {
            findings.add(Finding.blocking("/body", "check.no-body"));
        }
        if (text.summary().isBlank()) {
            findings.add(Finding.advice("/summary", "check.no-summary"));
        }
        if (text.tags().isEmpty()) {
            findings.add(Finding.advice("/tags", "check.no-tags"));
        }
        return findings;
    }
}
