package colonnade.imports.reading;

/** A few lines of Markdown as one line of words. */
final class PlainWords {

    private PlainWords() {}

    static String of(String markdown) {
        return markdown.replaceAll("!\\[[^\\]\\n]{0,500}\\]\\([^)\\n]{0,2000}\\)", "")
                .replaceAll("\\[([^\\]\\n]{1,500})\\]\\([^)\\n]{0,2000}\\)", "$1")
                .replaceAll("<[^>\\n]{1,500}>|\\{%.{0,500}?%\\}", "")
                .replaceAll("(?m)^\\s{0,9}(#{1,6}|>|[-*+])\\s", "")
                .replaceAll("[*_`]{1,3}", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
