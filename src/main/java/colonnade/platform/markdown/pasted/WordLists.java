package colonnade.platform.markdown.pasted;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** Word pastes a list as paragraphs that look like one: this makes them a list again. */
final class WordLists {

    private static final Pattern LEVEL = Pattern.compile("mso-list\\s*+:[^;\"']{0,100}level(\\d)");
    private static final Pattern GLYPH = Pattern.compile(
            "^[\\s\\u00A0]*([·•●○■□§ØüvoŸ\\uF0A7\\uF0B7\\uF0D8\\uF0FC-]|\\(?[0-9a-zA-Z]{1,3}[.)])[\\s\\u00A0]{1,}");
    private static final Pattern NUMBER = Pattern.compile("[0-9a-zA-Z一二三四五六七八九十]{1,4}[.)、．）]");
    private static final int DEEPEST = 9;

    private WordLists() {}

    static void nest(Element page) {
        for (var paragraph : page.select("p, h1, h2, h3, h4, h5, h6, div[class^=MsoList]")) {
            if (level(paragraph) > 0) {
                gather(paragraph);
            }
        }
        page.select("[style*=mso-list]").removeAttr("style");
        page.select("p.MsoTitle").forEach(title -> title.tagName("h1"));
    }

    private static int level(Element paragraph) {
        var match = LEVEL.matcher(paragraph.attr("style"));
        if (match.find()) {
            var number = match.group(1).charAt(0) - '0';
            return paragraph.normalName().startsWith("h") ? 0 : Math.max(1, Math.min(DEEPEST, number));
        }
        return paragraph.className().startsWith("MsoListParagraph")
                        && GLYPH.matcher(paragraph.wholeText()).find()
                ? 1
                : 0;
    }

    /** Takes this paragraph and those after it, as long as they are items, into lists within lists. */
    private static void gather(Element first) {
        Deque<Element> open = new ArrayDeque<>();
        var anchor = new Element("div");
        first.before(anchor);
        for (Element item = first; item != null && level(item) > 0; ) {
            var next = item.nextElementSibling();
            place(item, level(item), open, anchor);
            item = next;
        }
    }

    private static void place(Element item, int level, Deque<Element> open, Element anchor) {
        var kind = NUMBER.matcher(marker(item)).find() ? "ol" : "ul";
        while (open.size() > level) {
            open.pop();
        }
        if (open.size() == level && !open.peek().normalName().equals(kind)) {
            open.pop();
        }
        while (open.size() < level) {
            var parent = open.isEmpty() ? anchor : lastItem(open.peek());
            var list = new Element(kind);
            parent.appendChild(list);
            open.push(list);
        }
        open.peek().appendElement("li").appendChildren(item.childNodes());
        // what is left is empty; to take it out of its parent costs as many moves as it has siblings
        item.clearAttributes();
    }

    private static Element lastItem(Element list) {
        var last = list.lastElementChild();
        return last == null ? list.appendElement("li") : last;
    }

    /** The bullet or number, taken out of the item. */
    private static String marker(Element item) {
        var ignored = item.selectFirst("[style~=mso-list:\\s*Ignore]");
        if (ignored != null) {
            ignored.remove();
            return ignored.text().strip();
        }
        var match = GLYPH.matcher(item.wholeText());
        if (!match.find()) {
            return "";
        }
        drop(item, match.end());
        return match.group(1);
    }

    private static void drop(Element item, int length) {
        var left = length;
        for (var text : item.nodeStream(TextNode.class).toList()) {
            var cut = Math.min(left, text.getWholeText().length());
            text.text(text.getWholeText().substring(cut));
            left -= cut;
            if (left == 0) {
                return;
            }
        }
    }
}
