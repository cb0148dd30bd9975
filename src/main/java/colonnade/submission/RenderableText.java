package colonnade.submission;

import colonnade.platform.markdown.Markdown;
import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** A body that cannot be rendered can be kept as a draft, but reviewers could neither read nor accept it. */
@ApplicationScoped
class RenderableText implements SubmissionCheck {

    @Inject
    Markdown markdown;

    @Override
    public List<Finding> check(Text text) {
        if (!TextLimits.readable(text)) {
            return List.of();
        }
        try {
            markdown.render(text.body());
            return List.of();
        } catch (Problem refusal) {
            if (refusal.type() != CommonProblem.TEXT_TOO_HEAVY) {
                throw refusal;
            }
            return List.of(Finding.blocking("/body", "check.too-heavy"));
        }
    }
}
