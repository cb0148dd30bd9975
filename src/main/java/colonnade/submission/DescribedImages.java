package colonnade.submission;

import colonnade.platform.markdown.MarkdownSource.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who cannot see an image reads what stands for it. */
@ApplicationScoped
class DescribedImages implements SubmissionCheck {

    @Override
    public List<Finding> check(CheckedText checked) {
        return checked.found().references().stream()
                .filter(reference -> reference.image() && reference.text().isBlank())
                .map(DescribedImages::finding)
                .toList();
    }

    private static Finding finding(Reference image) {
        return Finding.advice("/body", "check.image-without-text", image.place().line() + "")
                .at(image.place());
    }
}
