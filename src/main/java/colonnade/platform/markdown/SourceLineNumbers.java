package colonnade.platform.markdown;

import java.util.Map;
import org.commonmark.node.Block;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Says at each block on which line of the source it begins, so that editor and preview can scroll in step. */
final class SourceLineNumbers implements AttributeProvider {

    @Override
    public void setAttributes(Node node, String element, Map<String, String> attributes) {
        if (node instanceof Block && !node.getSourceSpans().isEmpty()) {
            attributes.put(
                    "data-line", String.valueOf(node.getSourceSpans().get(0).getLineIndex() + 1));
        }
    }
}
