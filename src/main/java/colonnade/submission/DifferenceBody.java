package colonnade.submission;

import java.util.List;
import java.util.Objects;

/**
 * A difference as the API tells it, from number {@code from} to number {@code to}. A part is same, added or removed; a paragraph may also
 * be changed, which its parts show. Where it is coarse, the bodies differ too much to be compared by word everywhere.
 */
public record DifferenceBody(
        int from,
        int to,
        List<PartBody> title,
        List<PartBody> summary,
        WordsBody tags,
        WordsBody declarations,
        TurnBody column,
        TurnBody lang,
        TurnBody canonicalUrl,
        List<ParagraphBody> body,
        boolean coarse) {

    /** What is one word or address, before and after; missing where it stayed. */
    public record TurnBody(String from, String to) {

        public static TurnBody of(String from, String to) {
            return Objects.equals(from, to) ? null : new TurnBody(from, to);
        }
    }

    public record PartBody(String kind, String text) {}

    /** What came and what went of a set. */
    public record WordsBody(List<String> added, List<String> removed) {}

    public record ParagraphBody(String kind, List<PartBody> parts) {}

    public static DifferenceBody of(int from, int to, Difference difference) {
        return new DifferenceBody(
                from,
                to,
                parts(difference.title()),
                parts(difference.summary()),
                new WordsBody(difference.tagsAdded(), difference.tagsRemoved()),
                new WordsBody(
                        Declaration.words(difference.declarationsAdded()),
                        Declaration.words(difference.declarationsRemoved())),
                null,
                null,
                null,
                difference.body().stream().map(DifferenceBody::paragraph).toList(),
                difference.coarse());
    }

    /** The same, with what is one word or address. */
    public DifferenceBody turning(TurnBody newColumn, TurnBody newLang, TurnBody newCanonicalUrl) {
        return new DifferenceBody(
                from, to, title, summary, tags, declarations, newColumn, newLang, newCanonicalUrl, body, coarse);
    }

    private static ParagraphBody paragraph(Paragraph paragraph) {
        return new ParagraphBody(paragraph.kind().word(), parts(paragraph.passages()));
    }

    private static List<PartBody> parts(List<Passage> passages) {
        return passages.stream()
                .map(passage -> new PartBody(passage.kind().word(), passage.text()))
                .toList();
    }
}
