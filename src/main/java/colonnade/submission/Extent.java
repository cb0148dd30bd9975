package colonnade.submission;

import java.util.List;
import java.util.stream.Stream;

/** How many characters of title and body came and went from one text to another; blanks do not count. */
record Extent(int added, int removed) {

    static Extent between(Text from, Text to) {
        List<Passage> passages = Stream.concat(
                        Passage.between(from.title(), to.title()).stream(),
                        Paragraph.between(from.body(), to.body()).stream()
                                .flatMap(paragraph -> paragraph.passages().stream()))
                .toList();
        return new Extent(count(passages, Passage.Kind.ADDED), count(passages, Passage.Kind.REMOVED));
    }

    private static int count(List<Passage> passages, Passage.Kind kind) {
        return passages.stream()
                .filter(passage -> passage.kind() == kind)
                .mapToInt(passage -> (int) passage.text()
                        .codePoints()
                        .filter(character -> !Character.isWhitespace(character))
                        .count())
                .sum();
    }
}
