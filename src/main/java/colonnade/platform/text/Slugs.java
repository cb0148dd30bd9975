package colonnade.platform.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/** Readable last parts of addresses. Chinese letters stay as they are: an address is read by people too. */
public final class Slugs {

    /** Long enough for a whole title, short enough to be pasted. */
    public static final int LONGEST = 80;

    /** What stands, or may come to stand, beside the names at an address: {@code /columns/new}. */
    private static final Set<String> RESERVED = Set.of(
            "about",
            "admin",
            "all",
            "api",
            "archive",
            "assets",
            "current",
            "desk",
            "edit",
            "feed",
            "feeds",
            "help",
            "index",
            "latest",
            "me",
            "mine",
            "new",
            "none",
            "null",
            "page",
            "popular",
            "preview",
            "search",
            "settings",
            "sitemap",
            "undefined",
            "untitled");

    private static final int NUMBERED = 9;
    private static final int LONGEST_NAME = 2_000;

    private Slugs() {}

    /** The slug of a name; empty when the name has neither letter nor digit. */
    public static String of(String name) {
        StringBuilder slug = new StringBuilder();
        int length = 0;
        // to compose it may take as long as its length squared
        int[] characters = Normalizer.normalize(
                        name.substring(0, Math.min(name.length(), LONGEST_NAME)), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .toArray();
        for (int character : characters) {
            boolean kept = belongs(character);
            if (kept && length < LONGEST) {
                slug.appendCodePoint(character);
                length++;
            } else if (!kept && length > 0 && length < LONGEST && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
                length++;
            }
        }
        return slug.toString().replaceFirst("-$", "");
    }

    /** The name's slug or, where that is taken, reserved or empty, one close to it that is free. */
    public static String free(String name, Predicate<String> taken) {
        String slug = of(name);
        String base = slug.isEmpty() ? "untitled" : slug;
        if (!RESERVED.contains(base) && !taken.test(base)) {
            return base;
        }
        for (int number = 2; number <= NUMBERED; number++) {
            String numbered = base + "-" + number;
            if (!taken.test(numbered)) {
                return numbered;
            }
        }
        // A title that comes every week would otherwise ask once for each of its namesakes.
        String named;
        do {
            named = base + "-" + Long.toString(System.nanoTime() & 0xfffffffffL, 36);
        } while (taken.test(named));
        return named;
    }

    /** Whether a slug that a person chose may be one. */
    public static boolean valid(String slug) {
        return slug != null && !slug.isEmpty() && slug.equals(of(slug)) && !RESERVED.contains(slug);
    }

    /** Letters, digits and the marks that some scripts need upon them. */
    private static boolean belongs(int character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.NON_SPACING_MARK
                || Character.getType(character) == Character.COMBINING_SPACING_MARK;
    }
}
