package colonnade.platform.markdown;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.heading.anchor.HeadingAnchorExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlSanitizer;

/** Turns the Markdown of authors into HTML that is safe to show: the one renderer of preview, page and feed. */
@ApplicationScoped
public class Markdown {

    /** Deeper nesting is text nobody reads; the renderer recurses, so the limit keeps its stack small. */
    private static final int DEEPEST = 64;

    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            StrikethroughExtension.create(),
            TaskListItemsExtension.create(),
            FootnotesExtension.create(),
            AutolinkExtension.create(),
            HeadingAnchorExtension.builder().defaultId("section").build());

    private final Parser parser = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.NONE)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .postProcessor(new ChineseEmphasis())
            .postProcessor(new ChineseLines())
            .postProcessor(new HeadingLevels())
            .build();

    private final HtmlRenderer renderer =
            HtmlRenderer.builder().extensions(EXTENSIONS).build();

    public Rendered render(String markdown) {
        var html = new StringBuilder(markdown.length() * 2);
        var reading = new Reading(html);
        HtmlSanitizer.sanitize(renderer.render(parser.parse(markdown)), SafeHtml.POLICY.apply(reading));
        return reading.rendered();
    }
}
