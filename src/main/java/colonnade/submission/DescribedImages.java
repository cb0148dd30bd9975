package colonnade.submission;

import colonnade.platform.markdown.MarkdownSource;
import colonnade.platform.markdown.MarkdownSource.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Who cannot see an image reads what stands for it. */
@ApplicationScoped
class DescribedImages implements SubmissionCheck {

    @Inject
    MarkdownSource source;

    @Override
    public List<Finding> check(Text text) {
        return TextLimits.readable(text)
                ? source.read(text.body()).references().stream()
                        .filter(reference ->
                                reference.image() && reference.text().isBlank())
                        .map(DescribedImages::finding)
                        .toList()
                : List.of();
    }

    private static Finding finding(Reference image) {
        return Finding.advice("/body", "check.image-without-text", image.place().line() + "")
                .at(image.place());
    }
}
