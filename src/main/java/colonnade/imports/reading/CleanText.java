package colonnade.imports.reading;

import colonnade.imports.FoundText;
import colonnade.imports.ImportRefusal;
import colonnade.imports.TextCleaning;
import colonnade.submission.LanguageTag;
import colonnade.submission.Text;

/** Makes a text that was found one that may be kept. */
final class CleanText {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ID = 500;

    private CleanText() {}

    static FoundText of(FoundText found, Remarks remarks) {
        TextCleaning cleaning = new TextCleaning();
        String body = cleaning.lines("body", found.body());
        if (body.codePointCount(0, body.length()) > Text.LONGEST_BODY) {
            throw new ImportRefusal("too-long", "body", String.valueOf(Text.LONGEST_BODY));
        }
        String id = found.externalId();
        FoundText clean = new FoundText(
                id.length() <= LONGEST_ID ? id : found.contentHash(),
                cleaning.oneLine("title", found.title(), Text.LONGEST_TITLE),
                body,
                cleaning.oneLine("summary", found.summary(), Text.LONGEST_SUMMARY),
                cleaning.oneLine("author", found.author(), LONGEST_NAME),
                found.date(),
                cleaning.tags(found.tags()),
                found.lang().isEmpty() || !LanguageTag.wellFormed(found.lang())
                        ? LanguageTag.guess(found.title() + " " + body)
                        : found.lang(),
                found.canonicalUrl(),
                found.unfinished());
        cleaning.warnings()
                .forEach(warning ->
                        remarks.add(warning.key(), warning.arguments().toArray(String[]::new)));
        return clean;
    }
}
