package colonnade.platform.markdown;

import colonnade.platform.markdown.pasted.Blocks;
import colonnade.platform.markdown.pasted.Nesting;
import colonnade.platform.markdown.pasted.PlainText;
import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import org.jsoup.parser.Parser;

/**
 * Turns HTML that was written elsewhere (pasted from Word, Google Docs, WeChat or a web page, or imported) into the
 * Markdown an author would have written. Meaning stays, looks go: no styles, no scripts, no raw HTML but a few inline marks.
 */
@ApplicationScoped
public class MarkdownFromHtml {

    /** Of elements: deeper than any page, and the parser looks through all that are open. */
    private static final int DEEPEST = 256;

    private final MarkdownRenderer renderer = MarkdownRenderer.builder()
            .nodeRendererFactory(PlainText.FACTORY)
            .extensions(Markdown.EXTENSIONS)
            .build();

    /**
     * @return without a line break at its end; empty when nothing is worth keeping. Pictures that only exist inside the
     *     HTML (data:, file:) are left out.
     * @throws Problem {@link CommonProblem#TEXT_TOO_HEAVY} when it is nested like no page, or would become larger than any
     *     article can be
     */
    public String convert(String html) {
        if (Nesting.isTooDeep(html)) {
            throw Problem.of(CommonProblem.TEXT_TOO_HEAVY);
        }
        var page = Parser.htmlParser().setMaxDepth(DEEPEST).parseInput(html, "");
        var written = new Bounded();
        renderer.render(Blocks.document(page.body()), written);
        return written.toString().strip();
    }
}
