package colonnade.submission.api;

import colonnade.platform.language.Language;
import colonnade.platform.language.Messages;
import colonnade.platform.markdown.MarkdownSource.Place;
import colonnade.submission.SubmissionCheck.Finding;
import java.util.Optional;

/**
 * One thing found before a submission.
 *
 * @param pointer a JSON pointer into the draft
 * @param line where in the body, from 1; it stands from {@code start} to before {@code end} of its characters as Java and
 *     JavaScript count them; all three are missing where it is about the whole
 */
public record CheckBody(boolean blocking, String pointer, String detail, Integer line, Integer start, Integer end) {

    static CheckBody of(Finding finding, Language language) {
        Optional<Place> place = Optional.ofNullable(finding.place());
        return new CheckBody(
                finding.blocking(),
                finding.pointer(),
                Messages.text(
                        language, finding.messageKey(), finding.arguments().toArray()),
                place.map(Place::line).orElse(null),
                place.map(Place::start).orElse(null),
                place.map(Place::end).orElse(null));
    }
}
