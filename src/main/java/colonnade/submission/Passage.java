package colonnade.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of text in a difference.
 *
 * @param kind what became of it between the two revisions
 * @param text as it is written, never empty
 */
public record Passage(Kind kind, String text) {

    /** What became of a passage or a paragraph; only a paragraph can be changed in parts. */
    public enum Kind {
        SAME("same"),
        ADDED("added"),
        REMOVED("removed"),
        CHANGED("changed");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        /** The word used in the API and in style sheets. */
        public String word() {
            return word;
        }
    }

    /** Words of Latin and other spaced scripts, and of Chinese, Japanese and Korean each character. */
    private static final Pattern WORD = Pattern.compile(
            "\\s+|[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]|"
                    + "[\\p{L}\\p{N}\\p{M}_&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]]+|.",
            Pattern.DOTALL);

    /** The difference of two texts word by word. */
    static List<Passage> between(String from, String to) {
        return between(from, to, new Effort());
    }

    static List<Passage> between(String from, String to, Effort effort) {
        List<Passage> passages = new ArrayList<>();
        for (Alignment.Run<String> run :
                Alignment.of(words(from), words(to), effort).runs()) {
            if (run.alike()) {
                passages.add(new Passage(Kind.SAME, String.join("", run.to())));
            } else {
                add(passages, Kind.REMOVED, run.from());
                add(passages, Kind.ADDED, run.to());
            }
        }
        return passages;
    }

    private static void add(List<Passage> passages, Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            passages.add(new Passage(kind, String.join("", words)));
        }
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
