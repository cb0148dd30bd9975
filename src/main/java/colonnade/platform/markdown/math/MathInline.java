package colonnade.platform.markdown.math;

import org.commonmark.node.CustomNode;

/** TeX within a line. */
final class MathInline extends CustomNode {

    private final String tex;

    MathInline(String tex) {
        this.tex = tex;
    }

    String tex() {
        return tex;
    }
}
