package colonnade.platform.markdown.pasted;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Node;
import org.jsoup.nodes.Element;

/** Tables of data. Those that only lay out a page are passed through to what they hold. */
record Tables(Blocks blocks) {

    private static final int MOST_COLUMNS = 100;

    void append(Node parent, Element table, Style style, int depth) {
        var rows = table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
        if (isLayout(table, rows)) {
            rows.forEach(row -> row.children().stream()
                    .filter(cell -> !Noise.is(cell))
                    .forEach(cell -> blocks.children(parent, cell, style, depth + 1)));
            return;
        }
        parent.appendChild(written(rows));
    }

    private static boolean isLayout(Element table, List<Element> rows) {
        return rows.stream()
                        .allMatch(row -> row.children().stream()
                                        .filter(cell -> !Noise.is(cell))
                                        .count()
                                < 2)
                || table.selectFirst("table table, pre, h1, h2, h3") != null
                || table.attr("role").equals("presentation");
    }

    private static TableBlock written(List<Element> rows) {
        var block = new TableBlock();
        var head = new TableHead();
        var body = new TableBody();
        block.appendChild(head);
        var width = Math.min(
                MOST_COLUMNS,
                rows.stream().mapToInt(row -> cells(row).size()).max().orElse(1));
        for (var row : rows) {
            var target = head.getFirstChild() == null ? head : body;
            target.appendChild(row(cells(row), width, target == head));
        }
        if (body.getFirstChild() != null) {
            block.appendChild(body);
        }
        return block;
    }

    /** A cell that spans columns is followed by empty ones. */
    private static List<Element> cells(Element row) {
        List<Element> cells = new ArrayList<>();
        for (var cell : row.children()) {
            if (!Noise.is(cell) && cells.size() < MOST_COLUMNS) {
                cells.add(cell);
                var span = cell.attr("colspan").matches("\\d{1,2}") ? Integer.parseInt(cell.attr("colspan")) : 1;
                for (var more = 1; more < span && cells.size() < MOST_COLUMNS; more++) {
                    cells.add(new Element("td"));
                }
            }
        }
        return cells;
    }

    private static TableRow row(List<Element> cells, int width, boolean head) {
        var row = new TableRow();
        for (var at = 0; at < width; at++) {
            var cell = new TableCell();
            cell.setHeader(head);
            if (at < cells.size()) {
                cell.setAlignment(alignment(cells.get(at)));
                Line.appendTo(cell, CellText.of(cells.get(at), head));
            }
            row.appendChild(cell);
        }
        return row;
    }

    private static TableCell.Alignment alignment(Element cell) {
        var said = cell.attr("align") + " " + cell.attr("style").replace(" ", "");
        if (said.startsWith("right") || said.contains("text-align:right")) {
            return TableCell.Alignment.RIGHT;
        }
        return said.startsWith("center") || said.contains("text-align:center") ? TableCell.Alignment.CENTER : null;
    }
}
