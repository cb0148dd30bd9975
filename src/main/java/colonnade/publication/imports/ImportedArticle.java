package colonnade.publication.imports;

import colonnade.imports.FoundText;
import colonnade.imports.ImportRefusal;
import colonnade.imports.TextCleaning;
import colonnade.submission.LanguageTag;
import colonnade.submission.Text;
import colonnade.submission.WebAddress;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a line says, cleaned.
 *
 * @param author empty where nobody is named
 * @param date as it was written
 * @param groups addresses, known or not; {@code column} likewise, or empty
 * @param lang a BCP 47 tag
 * @param warnings what could not be kept
 */
record ImportedArticle(
        String externalId,
        String title,
        String body,
        String summary,
        String author,
        String date,
        List<String> tags,
        Set<String> groups,
        String column,
        String lang,
        Optional<String> canonicalUrl,
        TextCleaning cleaning) {

    private static final int LONGEST_ID = 500;
    private static final int LONGEST_NAME = 100;

    static ImportedArticle read(String line) {
        JsonLine json = JsonLine.parse(line);
        TextCleaning cleaning = new TextCleaning();
        String title = required("title", cleaning.oneLine("title", json.text("title")), Text.LONGEST_TITLE);
        String body = required("body", cleaning.lines("body", json.text("body")), Text.LONGEST_BODY);
        return new ImportedArticle(
                required("externalId", cleaning.oneLine("externalId", json.text("externalId")), LONGEST_ID),
                title,
                body,
                cleaning.oneLine("summary", json.text("summary"), Text.LONGEST_SUMMARY),
                cleaning.oneLine("author", json.text("author"), LONGEST_NAME),
                cleaning.oneLine("date", json.text("date")),
                cleaning.tags(json.texts("tags")),
                new LinkedHashSet<>(json.texts("groups")),
                json.text("column").strip(),
                lang(json.text("lang").strip(), title + " " + body, cleaning),
                canonicalUrl(json.text("canonicalUrl").strip(), cleaning),
                cleaning);
    }

    /** A text from a file or a feed, which was cleaned when it was read. */
    static ImportedArticle of(FoundText text) {
        return new ImportedArticle(
                text.externalId(),
                text.title(),
                text.body(),
                text.summary(),
                text.author(),
                text.date() == null ? "" : text.date().toString(),
                text.tags(),
                Set.of(),
                "",
                text.lang().equals("zh") ? "zh-CN" : LanguageTag.canonical(text.lang()),
                Optional.of(text.canonicalUrl()).filter(url -> !url.isEmpty()),
                new TextCleaning());
    }

    private static String required(String name, String text, int longest) {
        if (text.isBlank()) {
            throw new ImportRefusal("missing", name);
        }
        if (text.codePointCount(0, text.length()) > longest) {
            throw new ImportRefusal("too-long", name, String.valueOf(longest));
        }
        return text;
    }

    private static String lang(String tag, String text, TextCleaning cleaning) {
        if (tag.equalsIgnoreCase("zh")) {
            return "zh-CN";
        }
        if (!tag.isEmpty() && LanguageTag.wellFormed(tag)) {
            return LanguageTag.canonical(tag);
        }
        if (!tag.isEmpty()) {
            cleaning.warn("lang-unreadable");
        }
        return LanguageTag.guess(text);
    }

    private static Optional<String> canonicalUrl(String address, TextCleaning cleaning) {
        if (address.isEmpty() || WebAddress.valid(address)) {
            return Optional.of(address).filter(given -> !given.isEmpty());
        }
        cleaning.warn("canonical-url-unreadable");
        return Optional.empty();
    }
}
