package colonnade.discovery.text;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names that analyzers tear apart: {@code pg_stat_statements}, {@code wal2json}, {@code ORA-01555}, {@code C++},
 * {@code k8s}. They are kept whole, in lower case, in text and question alike.
 */
public final class Identifiers {

    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9]++(?:(?:[_.\\-/]|::)[A-Za-z0-9]++)*+(?:\\+\\+|#)?");
    /** Letters, and something that letters alone would not have. */
    private static final Pattern MARKED = Pattern.compile("(?=.*[A-Za-z])(?=.*[0-9_.\\-/:+#]).+");
    /** Longer ones are addresses and hashes, which nobody types. */
    private static final int LONGEST = 64;
    /** A page of generated code has tens of thousands; the first ones stand for it. */
    private static final int MOST = 4_000;

    private Identifiers() {}

    public static List<String> in(String text) {
        Set<String> found = new LinkedHashSet<>();
        Matcher words = WORD.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC));
        while (words.find() && found.size() < MOST) {
            String word = words.group();
            if (word.length() <= LONGEST && MARKED.matcher(word).matches()) {
                found.add(word.toLowerCase(Locale.ROOT));
            }
        }
        return List.copyOf(found);
    }
}
