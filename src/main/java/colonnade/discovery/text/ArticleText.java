package colonnade.discovery.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is taken from an edition to find it by, besides its text itself.
 *
 * @param links the words of each address it links to, without the host: a Chinese text about something often names it
 *     in English only there
 * @param titleWords the words of title and summary
 */
public record ArticleText(List<String> links, List<String> identifiers, Set<String> titleWords, Set<String> words) {

    private static final Pattern ADDRESS = Pattern.compile("(?:href|src)=\"https?(?:://|&#58;//)[^/\"]+/([^\"]+)\"");
    private static final Pattern NO_WORD = Pattern.compile("(?:%[0-9A-Fa-f]{2}|&#?\\w++;|[^\\p{L}\\p{N}])++");
    private static final int MOST_LINKS = 500;
    private static final int LONGEST_LINK = 300;

    /** @param html as rendered: its links are read from there */
    public static ArticleText of(String title, String summary, String html, String prose, String code) {
        String heading = title + "\n" + summary;
        String all = heading + "\n" + prose + "\n" + code;
        return new ArticleText(links(html), Identifiers.in(all), Words.of(heading), Words.of(all));
    }

    static List<String> links(String html) {
        Set<String> links = new LinkedHashSet<>();
        Matcher addresses = ADDRESS.matcher(html);
        while (addresses.find() && links.size() < MOST_LINKS) {
            String words = NO_WORD.matcher(addresses.group(1)).replaceAll(" ").strip();
            if (!words.isEmpty() && words.length() <= LONGEST_LINK) {
                links.add(words);
            }
        }
        return List.copyOf(links);
    }
}
