package colonnade.submission;

import colonnade.platform.markdown.MarkdownSource.Head;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Headings go down one level at a time: who reads by ear moves along them, and the contents list is made of them. */
@ApplicationScoped
class HeadingSteps implements SubmissionCheck {

    @Override
    public List<Finding> check(CheckedText checked) {
        List<Finding> findings = new ArrayList<>();
        int level = 0;
        for (Head head : checked.found().headings()) {
            if (level > 0 && head.level() > level + 1) {
                findings.add(Finding.advice(
                                "/body", "check.heading-skips", head.place().line() + "", level, head.level())
                        .at(head.place()));
            }
            level = head.level();
        }
        return findings;
    }
}
