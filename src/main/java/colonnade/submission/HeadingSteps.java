package colonnade.submission;

import colonnade.platform.markdown.MarkdownSource;
import colonnade.platform.markdown.MarkdownSource.Head;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/** Headings go down one level at a time: who reads by ear moves along them, and the contents list is made of them. */
@ApplicationScoped
class HeadingSteps implements SubmissionCheck {

    @Inject
    MarkdownSource source;

    @Override
    public List<Finding> check(Text text) {
        List<Finding> findings = new ArrayList<>();
        int level = 0;
        for (Head head : TextLimits.readable(text) ? source.read(text.body()).headings() : List.<Head>of()) {
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
