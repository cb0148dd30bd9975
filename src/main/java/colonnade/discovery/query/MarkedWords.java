package colonnade.discovery.query;

import java.util.Arrays;
import java.util.Comparator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Marks the words of a question in a short text, as the search server would. */
final class MarkedWords {

    private MarkedWords() {}

    static String in(String text, String question) {
        String words = Arrays.stream(question.split("[\\s\\p{Punct}，。、；：？！“”（）《》]+"))
                .filter(word -> !word.isEmpty())
                .sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        return words.isEmpty()
                ? text
                : Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                        .matcher(text)
                        .replaceAll(Marks.OPEN + "$0" + Marks.CLOSE);
    }
}
