package colonnade.submission;

import colonnade.platform.problem.Problem;
import colonnade.platform.problem.Validation;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * A text as somebody sent it: any part may be missing (null).
 *
 * @param column the address of a column the author writes for
 * @param lang a BCP 47 tag; when missing, the letters of the text decide between Chinese and English
 * @param canonicalUrl where the article appeared first, or what is to become its address
 * @param declarations words of {@link Declaration}
 * @param contributors who is to be named with it, in order; when missing, as it was
 */
public record WrittenText(
        String title,
        String body,
        String summary,
        List<String> tags,
        String column,
        String lang,
        String canonicalUrl,
        List<String> declarations,
        List<NamedContributor> contributors) {

    /** What can be stored at all, so that one text cannot fill the table; what may be offered see {@link TextLimits}. */
    private static final int LONGEST_LINE = 2_000;

    private static final int LONGEST_SUMMARY = 20_000;
    private static final int LONGEST_BODY = 2_000_000;
    private static final int LONGEST_TAG = 200;
    private static final int MOST_TAGS = 100;
    private static final int MOST_DECLARATIONS = Declaration.values().length;

    /**
     * The text that is kept, however unfit to be offered: {@link SubmissionCheck}s find that.
     *
     * @throws Problem 422 with all that cannot be stored: control characters, halves of characters, a library of text
     */
    Text read(UUID columnId) {
        List<String> cleanTags = cleanTags();
        String address = blank(canonicalUrl) ? null : canonicalUrl.strip();
        Validation validation = new Validation()
                .optionalText(oneLine(title), "/title", LONGEST_LINE)
                .optionalText(lines(body), "/body", LONGEST_BODY)
                .optionalText(oneLine(summary), "/summary", LONGEST_SUMMARY)
                .require(blank(lang) || LanguageTag.wellFormed(lang), "/lang", "invalid.language", String.valueOf(lang))
                .optionalText(address, "/canonicalUrl", LONGEST_LINE)
                .require(cleanTags.size() <= MOST_TAGS, "/tags", "invalid.too-many-tags", MOST_TAGS);
        for (int i = 0; i < Math.min(cleanTags.size(), MOST_TAGS); i++) {
            validation.optionalText(cleanTags.get(i), "/tags/" + i, LONGEST_TAG);
        }
        List<Declaration> declared = declared(validation);
        validation.check();
        return new Text(oneLine(title), lines(body), oneLine(summary), cleanTags, columnId, languageTag(), address)
                .declaring(declared);
    }

    /** The text as it would be kept in the column at its address, which is {@code named}, for who only looks at it. */
    public Text readIn(Optional<Column> named) {
        return read(named.map(Column::id).orElse(null));
    }

    private List<Declaration> declared(Validation validation) {
        List<String> words = declarations == null ? List.of() : declarations;
        List<Declaration> declared = new ArrayList<>();
        for (int i = 0; i < Math.min(words.size(), MOST_DECLARATIONS); i++) {
            Optional<Declaration> known = Declaration.find(words.get(i));
            validation.require(
                    known.isPresent(), "/declarations/" + i, "invalid.declaration", String.valueOf(words.get(i)));
            known.ifPresent(declared::add);
        }
        return declared;
    }

    /** The body with line feeds only. */
    public String lines() {
        return lines(body);
    }

    /**
     * The same text with another body, and these parts of another text.
     *
     * @param otherColumn the address of the other text's column, or null
     */
    WrittenText saying(String otherBody, Set<TextPart> parts, Text other, String otherColumn) {
        return new WrittenText(
                parts.contains(TextPart.TITLE) ? other.title() : title,
                otherBody,
                parts.contains(TextPart.SUMMARY) ? other.summary() : summary,
                parts.contains(TextPart.TAGS) ? other.tags() : tags,
                parts.contains(TextPart.COLUMN) ? otherColumn : column,
                parts.contains(TextPart.LANG) ? other.lang() : lang,
                parts.contains(TextPart.CANONICAL_URL) ? other.canonicalUrl().orElse(null) : canonicalUrl,
                parts.contains(TextPart.DECLARATIONS) ? Declaration.words(other.declarations()) : declarations,
                contributors);
    }

    private String languageTag() {
        return blank(lang) ? LanguageTag.guess(oneLine(title) + " " + lines(body)) : LanguageTag.ofDraft(lang);
    }

    /** Without the # people write before them, and each once whatever its case. */
    private List<String> cleanTags() {
        TreeSet<String> seen = new TreeSet<>();
        List<String> clean = new ArrayList<>();
        for (String tag : tags == null ? List.<String>of() : tags) {
            String name = oneLine(tag).replaceFirst("^#+\\s*", "");
            if (!name.isEmpty() && seen.add(name.toLowerCase(Locale.ROOT))) {
                clean.add(name);
            }
            if (clean.size() > MOST_TAGS) {
                // Too many: how many too many nobody needs to know.
                break;
            }
        }
        return clean;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    /** What is far too long is refused as it is: to compose it may take as long as its length squared. */
    private static String oneLine(String text) {
        return text == null || text.length() > 2 * LONGEST_SUMMARY
                ? orEmpty(text)
                : Normalizer.normalize(text, Normalizer.Form.NFC)
                        .replaceAll("\\s+", " ")
                        .strip();
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }

    private static String lines(String text) {
        return text == null ? "" : text.replace("\r\n", "\n").replace('\r', '\n');
    }
}
