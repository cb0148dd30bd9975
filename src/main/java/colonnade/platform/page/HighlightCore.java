package colonnade.platform.page;

import java.util.regex.Pattern;

/**
 * highlight.js without its languages, of which a page fetches only those it shows. The WebJar has each language apart, but
 * the core only together with the forty most common ones: six times as much.
 */
final class HighlightCore {

    private static final String FOLDER = "webjars/highlightjs/11.11.1/";

    static final String PATH = FOLDER + "core.min.js";
    static final String WHOLE = FOLDER + "highlight.min.js";

    /** The last statement of the core, which names the one object that all is about; the languages follow it. */
    private static final Pattern END = Pattern.compile("(\\w+)\\.newInstance=\\(\\)=>\\w+\\(\\{}\\);");

    private HighlightCore() {}

    static String of(String whole) {
        var end = END.matcher(whole);
        if (!end.find()) {
            throw new IllegalStateException("The core of highlight.js ends in an unknown way");
        }
        return whole.substring(0, end.end()) + "return " + end.group(1) + "}();";
    }
}
