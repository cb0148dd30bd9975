package colonnade.submission;

import java.util.List;

/**
 * What changed from one revision to another: the body by paragraph and by word, Chinese by character.
 *
 * @param title word by word
 * @param summary word by word
 * @param body paragraph by paragraph, those that stayed included
 * @param coarse the bodies differ too much to be looked into everywhere: what is called different may be alike in parts
 */
public record Difference(
        List<Passage> title,
        List<Passage> summary,
        List<String> tagsAdded,
        List<String> tagsRemoved,
        List<Declaration> declarationsAdded,
        List<Declaration> declarationsRemoved,
        List<Paragraph> body,
        boolean coarse) {

    public static Difference between(Text from, Text to) {
        Effort effort = new Effort();
        List<Paragraph> body = Paragraph.between(from.body(), to.body(), effort);
        return new Difference(
                Passage.between(from.title(), to.title()),
                Passage.between(from.summary(), to.summary()),
                without(to.tags(), from.tags()),
                without(from.tags(), to.tags()),
                without(to.declarations(), from.declarations()),
                without(from.declarations(), to.declarations()),
                body,
                effort.exceeded());
    }

    private static <T> List<T> without(List<T> some, List<T> others) {
        return some.stream().filter(one -> !others.contains(one)).toList();
    }
}
