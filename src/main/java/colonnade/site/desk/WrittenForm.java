package colonnade.site.desk;

import colonnade.submission.Merge.Side;
import colonnade.submission.TextPart;
import colonnade.submission.WrittenText;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the editor's form, and lists that are written in one line. */
final class WrittenForm {

    private WrittenForm() {}

    static WrittenText text(MultivaluedMap<String, String> form) {
        return new WrittenText(
                form.getFirst("title"),
                form.getFirst("body"),
                form.getFirst("summary"),
                list(form.getFirst("tags")),
                form.getFirst("column"),
                form.getFirst("lang"),
                form.getFirst("canonicalUrl"),
                form.getOrDefault("declarations", List.of()).stream()
                        .filter(word -> !word.isEmpty())
                        .toList(),
                null);
    }

    /** What was chosen where two texts differ: fields {@code side-0}, {@code side-1} and so on. */
    static List<Side> sides(MultivaluedMap<String, String> form) {
        return Stream.iterate(0, at -> form.containsKey("side-" + at), at -> at + 1)
                .map(at -> Side.of(form.getFirst("side-" + at)))
                .toList();
    }

    /** What beside the body was chosen from the text that stands there: fields {@code part-title} and so on. */
    static Set<TextPart> parts(MultivaluedMap<String, String> form) {
        Set<TextPart> parts = EnumSet.allOf(TextPart.class);
        parts.removeIf(part -> Side.of(form.getFirst("part-" + part.word())) != Side.THEIRS);
        return parts;
    }

    /** Between Chinese or Latin commas, or on lines of their own. */
    static List<String> list(String line) {
        return line == null
                ? List.of()
                : Arrays.stream(line.split("[,，、;；\\r\\n]+"))
                        .map(String::strip)
                        .filter(part -> !part.isEmpty())
                        .toList();
    }
}
