package colonnade.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** A body that cannot be rendered can be kept as a draft, but reviewers could neither read nor accept it. */
@ApplicationScoped
class RenderableText implements SubmissionCheck {

    @Override
    public List<Finding> check(CheckedText checked) {
        return checked.tooHeavy() ? List.of(Finding.blocking("/body", "check.too-heavy")) : List.of();
    }
}
