package colonnade.platform.markdown.math;

import org.commonmark.node.CustomBlock;

/** TeX that stands on lines of its own; without TeX it was none, and what it holds is a paragraph. */
final class MathBlock extends CustomBlock {

    private String tex;

    String tex() {
        return tex;
    }

    void close(String tex) {
        this.tex = tex;
    }
}
