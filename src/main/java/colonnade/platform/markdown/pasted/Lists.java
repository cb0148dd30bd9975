package colonnade.platform.markdown.pasted;

import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.jsoup.nodes.Element;

/** Lists, also those whose inner lists stand beside the item they belong to. */
record Lists(Blocks blocks) {

    void append(Node parent, Element element, Style style, int depth) {
        var list = element.normalName().equals("ol") ? numbered(element) : bullets();
        for (var child : element.children()) {
            if (Noise.is(child)) {
                continue;
            }
            if (child.normalName().matches("ul|ol") && list.getLastChild() != null) {
                append(list.getLastChild(), child, style, depth + 1);
            } else {
                item(list, child, style.within(child), depth);
            }
        }
        list.setTight(isTight(list));
        if (list.getFirstChild() != null) {
            parent.appendChild(list);
        }
    }

    private void item(ListBlock list, Element element, Style style, int depth) {
        var item = new ListItem();
        var box = element.selectFirst(
                "> input[type=checkbox], > label > input[type=checkbox], > p:first-child > input[type=checkbox]");
        if (element.normalName().equals("li")) {
            blocks.children(item, element, style, depth + 1);
        } else {
            var holder = new Element("div");
            holder.appendChild(element.clone());
            blocks.children(item, holder, style, depth + 1);
        }
        if (box != null && item.getFirstChild() != null) {
            item.prependChild(new TaskListItemMarker(box.hasAttr("checked")));
        }
        if (item.getFirstChild() != null) {
            list.appendChild(item);
        }
    }

    private static BulletList bullets() {
        var list = new BulletList();
        list.setMarker("-");
        return list;
    }

    private static OrderedList numbered(Element element) {
        var list = new OrderedList();
        var start = element.attr("start");
        list.setMarkerStartNumber(start.matches("\\d{1,9}") ? Integer.parseInt(start) : 1);
        list.setMarkerDelimiter(".");
        return list;
    }

    /** No item of several paragraphs: then the items need no empty line between them. */
    private static boolean isTight(ListBlock list) {
        for (var item = list.getFirstChild(); item != null; item = item.getNext()) {
            var paragraphs = 0;
            for (var child = item.getFirstChild(); child != null; child = child.getNext()) {
                if (child instanceof ListBlock) {
                    continue;
                }
                if (!(child instanceof Paragraph) && !(child instanceof TaskListItemMarker)
                        || child instanceof Paragraph && ++paragraphs > 1) {
                    return false;
                }
            }
        }
        return true;
    }
}
