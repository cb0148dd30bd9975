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
        List<Paragraph> body) {

    public static Difference between(Text from, Text to) {
        return new Difference(
                Passage.between(from.title(), to.title()),
                Passage.between(from.summary(), to.summary()),
                without(to.tags(), from.tags()),
                without(from.tags(), to.tags()),
                Paragraph.between(from.body(), to.body()));
    }

    private static List<String> without(List<String> tags, List<String> others) {
        return tags.stream().filter(tag -> !others.contains(tag)).toList();
    }
}
