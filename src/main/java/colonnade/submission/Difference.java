package colonnade.submission;

import java.util.List;

/**
 * What changed from one revision to another: the body by paragraph and by word, Chinese by character.
 *
 * @param title word by word
 * @param summary word by word
 * @param body paragraph by paragraph, those that stayed included
 */
public record Difference(
        List<Passage> title,
        List<Passage> summary,
        List<String> tagsAdded,
        List<String> tagsRemoved,
        List<Declaration> declarationsAdded,
        List<Declaration> declarationsRemoved,
        List<Paragraph> body) {

    public static Difference between(Text from, Text to) {
        return new Difference(
                Passage.between(from.title(), to.title()),
                Passage.between(from.summary(), to.summary()),
                without(to.tags(), from.tags()),
                without(from.tags(), to.tags()),
                without(to.declarations(), from.declarations()),
                without(from.declarations(), to.declarations()),
                Paragraph.between(from.body(), to.body()));
    }

    /** What changed beside the body. */
    public Difference aboutText() {
        return new Difference(
                title, summary, tagsAdded, tagsRemoved, declarationsAdded, declarationsRemoved, List.of());
    }

    private static <T> List<T> without(List<T> some, List<T> others) {
        return some.stream().filter(one -> !others.contains(one)).toList();
    }
}
