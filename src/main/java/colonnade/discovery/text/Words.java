package colonnade.discovery.text;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What PostgreSQL searches by while the search server is away, and what topic rules look for: pairs of Chinese
 * characters and lower-case Latin words, names with their signs whole and in parts.
 */
public final class Words {

    private static final Pattern RUN = Pattern.compile(
            "(?<han>[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]++)|[\\p{L}\\p{N}]++(?:[_.\\-][\\p{L}\\p{N}]++)*+[+#]*+");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern JOINT = Pattern.compile("[_.\\-]");
    /** More is a listing, and whoever looks for it knows one of the first ones. */
    private static final int MOST = 20_000;
    /** PostgreSQL refuses a tsvector of more than a megabyte. */
    private static final int MOST_BYTES = 1_000_000;

    /** Longer ones are no words. */
    private static final int LONGEST = 64;

    private Words() {}

    /** Each once, in the order in which they first occur. */
    public static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        int bytes = 0;
        Matcher runs =
                RUN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
        while (runs.find()) {
            for (String word : runs.group("han") != null ? pairs(runs.group()) : parts(runs.group())) {
                bytes += words.add(word) ? word.getBytes(StandardCharsets.UTF_8).length : 0;
                if (words.size() == MOST || bytes > MOST_BYTES) {
                    return words;
                }
            }
        }
        return words;
    }

    /** A {@code tsquery} that wants all words of the text; empty when it has none. Words hold no quotes to escape. */
    public static String query(String text) {
        List<String> wanted = new ArrayList<>();
        for (String word : of(text)) {
            // a text holds a single character only as part of a pair
            String beginning = word.length() == 1 && HAN.matcher(word).matches() ? ":*" : "";
            wanted.add("'" + word + "'" + beginning);
        }
        return String.join(" & ", wanted);
    }

    private static List<String> pairs(String run) {
        int[] characters = run.codePoints().toArray();
        if (characters.length == 1) {
            return List.of(run);
        }
        List<String> pairs = new ArrayList<>(characters.length - 1);
        for (int i = 0; i + 1 < characters.length; i++) {
            pairs.add(new String(characters, i, 2));
        }
        return pairs;
    }

    private static List<String> parts(String run) {
        List<String> parts = new ArrayList<>();
        if (run.length() <= LONGEST) {
            parts.add(run);
        }
        if (JOINT.matcher(run).find()) {
            for (String part : JOINT.split(run)) {
                if (part.length() <= LONGEST) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }
}
