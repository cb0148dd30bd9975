package colonnade.platform.markdown.pasted;

import org.commonmark.node.Node;

/**
 * A piece of a line: text, or (with null text) something that stands for itself, such as a picture.
 */
record Run(String text, Node thing, Style style) {

    static Run of(String text, Style style) {
        return new Run(text, null, style);
    }

    static Run of(Node thing, Style style) {
        return new Run(null, thing, style);
    }

    boolean isText() {
        return text != null;
    }
}
