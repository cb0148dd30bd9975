package colonnade.platform.markdown;

import colonnade.platform.markdown.math.MathExtension;
import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlSanitizer;

/** Turns the Markdown of authors into HTML that is safe to show: the one renderer of preview, page and feed. */
@ApplicationScoped
public class Markdown {

    /** Deeper nesting is text nobody reads; the renderer recurses, so the limit keeps its stack small. */
    static final int DEEPEST = 64;

    static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            StrikethroughExtension.create(),
            TaskListItemsExtension.create(),
            FootnotesExtension.create(),
            AutolinkExtension.create(),
            HeadingAnchorExtension.builder().defaultId("section").build(),
            MathExtension.create(),
            Figures.create());

    private final Parser parser = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .postProcessor(new LongDestinations())
            .postProcessor(new ChineseEmphasis())
            .postProcessor(new ChineseLines())
            .postProcessor(new HeadingLevels())
            .build();

    private final HtmlRenderer renderer =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    private final HtmlRenderer numbered = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .attributeProviderFactory(context -> new SourceLineNumbers())
            .build();

    /** @throws Problem {@link CommonProblem#TEXT_TOO_HEAVY} when it would become larger than any page can be */
    public Rendered render(String markdown) {
        return safe(markdown, renderer);
    }

    /** The same for its author, with {@code data-line} on each block: where in the source it begins, counted from 1. */
    public Rendered preview(String markdown) {
        return safe(markdown, numbered);
    }

    private Rendered safe(String markdown, HtmlRenderer writer) {
        var raw = new Bounded();
        writer.render(parsed(markdown), raw);
        var policy = writer == numbered ? SafeHtml.PREVIEW : SafeHtml.POLICY;
        var reading = new Reading(new Bounded());
        HtmlSanitizer.sanitize(raw.toString(), policy.apply(reading));
        return reading.rendered();
    }

    private Node parsed(String markdown) {
        try {
            return parser.parse(markdown);
        } catch (IllegalArgumentException tooManyCells) {
            // the tables extension fills short rows up to the head's width and gives up when there are too many cells
            throw Problem.of(CommonProblem.TEXT_TOO_HEAVY);
        }
    }
}
