package colonnade.submission.api;

import colonnade.platform.language.Language;
import colonnade.platform.language.Messages;
import colonnade.submission.SubmissionCheck.Finding;

/** One thing found before a submission; {@code pointer} is a JSON pointer into the draft. */
public record CheckBody(boolean blocking, String pointer, String detail) {

    static CheckBody of(Finding finding, Language language) {
        return new CheckBody(
                finding.blocking(),
                finding.pointer(),
                Messages.text(
                        language, finding.messageKey(), finding.arguments().toArray()));
    }
}
