package colonnade.platform.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The HTML that an article may contain; everything else is taken out, its text stays. */
final class SafeHtml {

    /** Ids written by authors get this in front, so that none can pass itself off as a part of our page. */
    private static final String OWN = "h-";

    private static final Pattern LANGUAGE = Pattern.compile("language-[\\w+#.-]{1,40}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");
    private static final Pattern LIST_START = Pattern.compile("\\d{1,9}");
    private static final Pattern PLACE = Pattern.compile("[^\\s\"'<>]{1,300}");
    private static final Pattern SIDE = Pattern.compile("left|center|right");
    private static final Pattern FOOTNOTE = Pattern.compile("footnote-ref|footnotes|footnote-backref");

    private static final Pattern MATH = Pattern.compile("math");

    static final PolicyFactory POLICY = builder().toFactory();

    static final PolicyFactory PREVIEW =
            builder().allowAttributes("data-line").matching(NUMBER).globally().toFactory();

    private SafeHtml() {}

    private static HtmlPolicyBuilder builder() {
        return new HtmlPolicyBuilder()
                .allowElements("p", "br", "hr", "h2", "h3", "h4", "h5", "h6", "blockquote", "ul", "ol", "li", "pre")
                .allowElements("dl", "dt", "dd", "figure", "figcaption", "details", "summary", "section")
                .allowElements("table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td")
                .allowElements("strong", "b", "em", "i", "u", "s", "del", "ins", "mark", "small", "sub", "sup", "abbr")
                .allowElements("code", "kbd", "samp", "var", "q", "cite", "ruby", "rt", "rp", "span")
                .allowElements((name, attributes) -> "h2", "h1")
                .allowElements("a")
                // pages of elsewhere hold captions and tables in these, and what stands in one is a block of its own
                .allowElements((name, attributes) -> "div", "div", "center", "article", "aside", "header", "footer")
                .allowElements(SafeHtml::laterLoaded, "img")
                .allowElements(SafeHtml::tickOnly, "input")
                // A reviewed article's links are editorial, so they carry no nofollow.
                .allowUrlProtocols("http", "https", "mailto")
                .allowAttributes("href")
                .matching((element, attribute, value) -> ownPlace(value))
                .onElements("a")
                .allowAttributes("title")
                .onElements("a", "img", "abbr")
                .allowAttributes("src", "alt")
                .onElements("img")
                .allowAttributes("width", "height")
                .matching(NUMBER)
                .onElements("img")
                .allowAttributes("id")
                .matching((element, attribute, value) -> ownId(value))
                .globally()
                .allowAttributes("class")
                .matching(LANGUAGE)
                .onElements("code")
                .allowAttributes("class")
                .matching(FOOTNOTE)
                .onElements("sup", "section", "a")
                .allowAttributes("class")
                .matching(MATH)
                .onElements("span", "div")
                .allowAttributes("align")
                .matching(SIDE)
                .onElements("th", "td")
                .allowAttributes("colspan", "rowspan")
                .matching(NUMBER)
                .onElements("th", "td")
                .allowAttributes("start")
                .matching(LIST_START)
                .onElements("ol")
                .allowAttributes("type", "checked", "disabled")
                .onElements("input")
                .allowAttributes("open")
                .onElements("details");
    }

    private static String ownPlace(String href) {
        return href.startsWith("#") ? "#" + ownId(href.substring(1)) : href;
    }

    private static String ownId(String id) {
        return PLACE.matcher(id).matches() ? OWN + id : null;
    }

    /** Our pages show no image that came unencrypted; nearly every site has it encrypted, too. */
    private static String laterLoaded(String name, List<String> attributes) {
        for (int i = 0; i < attributes.size(); i += 2) {
            if (attributes.get(i).equals("src")) {
                attributes.set(i + 1, attributes.get(i + 1).replaceFirst("^(?i)http:", "https:"));
            }
        }
        attributes.addAll(List.of("loading", "lazy", "decoding", "async", "referrerpolicy", "no-referrer"));
        return name;
    }

    /** Task lists bring the only form control: a tick that cannot be changed. */
    private static String tickOnly(String name, List<String> attributes) {
        var ticked = attributes.contains("checked");
        attributes.clear();
        // named by a sign, since the text beside it is not a label; whether it is ticked is said by its state
        attributes.addAll(List.of("type", "checkbox", "aria-label", "✓", "disabled", ""));
        if (ticked) {
            attributes.addAll(List.of("checked", ""));
        }
        return name;
    }
}
