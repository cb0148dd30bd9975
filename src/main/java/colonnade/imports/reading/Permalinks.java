package colonnade.imports.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * How a site makes addresses from the dates and names of its texts, as its settings say: one pattern for the posts of Hexo
 * and Jekyll, one for each section of Hugo. An address with a part that only the site itself knows is none.
 */
record Permalinks(Map<String, String> bySection) {

    static final Permalinks UNKNOWN = new Permalinks(Map.of());

    private static final String POSTS = "_posts";
    private static final Pattern POST = Pattern.compile("(?:.*/)?_posts/(?:.*/)?[^/]+");
    private static final Pattern SECTION = Pattern.compile("(?:.*/)?content/([^/]+)/.+");
    private static final Pattern PART = Pattern.compile("(/?):(\\w+)");
    private static final Pattern DATE = Pattern.compile("(\\d{4})\\D(\\d{1,2})\\D(\\d{1,2}).*", Pattern.DOTALL);
    /** Jekyll's names for common patterns. */
    private static final Map<String, String> STYLES = Map.of(
            "date", "/:categories/:year/:month/:day/:title.html",
            "pretty", "/:categories/:year/:month/:day/:title/",
            "none", "/:categories/:title.html");

    static Permalinks of(Map<String, Object> settings) {
        Map<String, String> bySection = new HashMap<>();
        settings.forEach((name, value) -> {
            if (name.equals("permalink") && value instanceof String pattern) {
                bySection.put(POSTS, STYLES.getOrDefault(pattern, pattern));
            } else if (name.equals("permalinks") && value instanceof Map<?, ?> sections) {
                sections(sections, bySection);
            }
        });
        return new Permalinks(bySection);
    }

    /** Newer sites of Hugo say which of its pages they mean. */
    private static void sections(Map<?, ?> sections, Map<String, String> bySection) {
        sections.forEach((section, pattern) -> {
            if (pattern instanceof String text) {
                bySection.put(String.valueOf(section), text);
            } else if (section.equals("page") && pattern instanceof Map<?, ?> pages) {
                sections(pages, bySection);
            }
        });
    }

    /**
     * The path of an address, or empty.
     *
     * @param name of its file, without ending and date
     * @param slug as it says itself, or empty
     * @param date as it is written
     */
    Optional<String> path(String file, String name, String slug, String date, List<String> categories) {
        Optional<String> section = section(file);
        Optional<String> pattern = section.map(bySection::get);
        Map<String, String> parts = new HashMap<>();
        DATE.matcher(date).results().findFirst().ifPresent(found -> date(found, parts));
        String own = slug.isEmpty() ? name : slug;
        boolean post = section.equals(Optional.of(POSTS));
        parts.put("title", post ? own : "");
        parts.put("name", name);
        parts.put("slug", slug.isEmpty() && !post ? "" : own);
        parts.put("filename", name);
        parts.put("contentbasename", name);
        parts.put("slugorfilename", own);
        parts.put("slugorcontentbasename", own);
        parts.put("section", section.orElse(""));
        parts.put("output_ext", ".html");
        parts.put("categories", categories(categories));
        return pattern.flatMap(text -> filled(text, parts));
    }

    private static Optional<String> section(String file) {
        return POST.matcher(file).matches()
                ? Optional.of(POSTS)
                : SECTION.matcher(file).results().findFirst().map(found -> found.group(1));
    }

    private static void date(MatchResult found, Map<String, String> parts) {
        parts.put("year", found.group(1));
        parts.put("short_year", found.group(1).substring(2));
        parts.put("month", "%02d".formatted(Integer.valueOf(found.group(2))));
        parts.put("i_month", String.valueOf(Integer.valueOf(found.group(2))));
        parts.put("day", "%02d".formatted(Integer.valueOf(found.group(3))));
        parts.put("i_day", String.valueOf(Integer.valueOf(found.group(3))));
    }

    /** Without any the pattern has no such part; of names that are not plain words only the site knows what they become. */
    private static String categories(List<String> categories) {
        String path = String.join("/", categories).toLowerCase(Locale.ROOT);
        return path.isEmpty() ? "/" : path.matches("[\\w/-]+") ? path : "";
    }

    private static Optional<String> filled(String pattern, Map<String, String> parts) {
        boolean known = PART.matcher(pattern)
                .results()
                .noneMatch(part -> parts.getOrDefault(part.group(2), "").isEmpty());
        String path = PART.matcher(pattern)
                .replaceAll(part -> java.util.regex.Matcher.quoteReplacement(
                        part.group(1) + parts.getOrDefault(part.group(2), "")));
        return Optional.of(path.replaceAll("/{2,}", "/")).filter(any -> known);
    }
}
