package colonnade.platform.markdown.math;

import org.commonmark.Extension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/** TeX between dollars and in fences. */
public final class MathExtension implements Parser.ParserExtension, HtmlRenderer.HtmlRendererExtension {

    private MathExtension() {}

    public static Extension create() {
        return new MathExtension();
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new MathBlockParser.Factory())
                .customInlineContentParserFactory(new MathInlineParser.Factory())
                .postProcessor(new MathFences());
    }

    @Override
    public void extend(HtmlRenderer.Builder renderer) {
        renderer.nodeRendererFactory(MathHtml::new);
    }
}
