package colonnade.submission;

import colonnade.submission.Passage.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A paragraph in a difference.
 *
 * @param kind what became of it
 * @param passages one for a paragraph that stayed, came or went; of a changed one, what within it did
 */
public record Paragraph(Kind kind, List<Passage> passages) {

    private static final Pattern BLANK_LINES = Pattern.compile("\n(?:[ \t]*+\n)++");

    /** Below this share of common text a mixture of both is harder to read than the two beside each other. */
    private static final double ALIKE = 0.3;

    /** The difference of two texts by paragraph, and within those that changed by word. */
    static List<Paragraph> between(String from, String to) {
        return between(from, to, new Effort());
    }

    static List<Paragraph> between(String from, String to, Effort effort) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Alignment.Run<String> run :
                Alignment.of(split(from), split(to), effort).runs()) {
            if (run.alike()) {
                run.to().forEach(text -> paragraphs.add(whole(Kind.SAME, text)));
            } else {
                pair(paragraphs, run.from(), run.to(), effort);
            }
        }
        return paragraphs;
    }

    /** The first of the old with the first of the new and so on; what is left over came or went. */
    private static void pair(List<Paragraph> paragraphs, List<String> from, List<String> to, Effort effort) {
        int pairs = Math.min(from.size(), to.size());
        for (int i = 0; i < pairs; i++) {
            List<Passage> passages = Passage.between(from.get(i), to.get(i), effort);
            if (alike(passages)) {
                paragraphs.add(new Paragraph(Kind.CHANGED, passages));
            } else {
                paragraphs.add(whole(Kind.REMOVED, from.get(i)));
                paragraphs.add(whole(Kind.ADDED, to.get(i)));
            }
        }
        from.subList(pairs, from.size()).forEach(text -> paragraphs.add(whole(Kind.REMOVED, text)));
        to.subList(pairs, to.size()).forEach(text -> paragraphs.add(whole(Kind.ADDED, text)));
    }

    private static boolean alike(List<Passage> passages) {
        int common = 0;
        int all = 0;
        for (Passage passage : passages) {
            int length = passage.text().strip().length();
            all += length;
            common += passage.kind() == Kind.SAME ? length : 0;
        }
        return common >= all * ALIKE;
    }

    private static Paragraph whole(Kind kind, String text) {
        return new Paragraph(kind, List.of(new Passage(kind, text)));
    }

    private static List<String> split(String text) {
        return BLANK_LINES
                .splitAsStream(text)
                .map(String::stripTrailing)
                .filter(paragraph -> !paragraph.isBlank())
                .toList();
    }
}
