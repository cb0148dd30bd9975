package colonnade.platform.markdown;

import java.util.List;

/**
 * What a Markdown text becomes.
 *
 * @param html safe to put into a page as it is
 * @param plainText the prose without markup, inline code included; one block a line
 * @param code the contents of code blocks, which search treats apart
 * @param headings in the order of the text, for a contents list
 * @param words Chinese characters plus words of other scripts, code blocks left out
 * @param minutes how long reading takes, at least 1
 */
public record Rendered(String html, String plainText, String code, List<Heading> headings, int words, int minutes) {

    /** The same with its HTML completed by somebody who keeps it safe. */
    public Rendered with(String completed) {
        return new Rendered(completed, plainText, code, headings, words, minutes);
    }

    /** A heading of the text: level 2 to 6, since level 1 is the article's title. */
    public record Heading(int level, String id, String text) {}
}
