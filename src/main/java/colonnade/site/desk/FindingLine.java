package colonnade.site.desk;

import colonnade.platform.language.Language;
import colonnade.platform.language.Messages;
import colonnade.submission.SubmissionCheck.Finding;
import java.util.List;

/**
 * One thing that the checks before a submission found, where its author can go to it.
 *
 * @param href the field it is about, in the editor; null for who cannot change it
 */
public record FindingLine(boolean blocking, String text, String href) {

    /** @param editor the address of the editor, empty on its own page; null for who cannot go there */
    static List<FindingLine> of(List<Finding> findings, Language language, String editor) {
        return findings.stream()
                .map(found -> new FindingLine(
                        found.blocking(),
                        Messages.text(
                                language, found.messageKey(), found.arguments().toArray()),
                        editor == null ? null : editor + target(found)))
                .toList();
    }

    private static String target(Finding found) {
        return found.place() == null
                ? "#field-" + found.pointer().split("/")[1]
                : "#text-" + found.place().start() + "-" + found.place().end();
    }
}
