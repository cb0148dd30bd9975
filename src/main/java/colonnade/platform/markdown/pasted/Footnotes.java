package colonnade.platform.markdown.pasted;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds the notes of a text, whoever made them: a small number that links to a paragraph which links back. */
final class Footnotes {

    private static final Pattern NUMBER = Pattern.compile("\\[?(\\d{1,3})]?");
    private static final Pattern NOTE = Pattern.compile("(?i)(^|[-_:])(ftn|fn|footnote|note|cite_note|endnote|edn)");

    private Footnotes() {}

    static void mark(Element page) {
        Map<String, Element> places = new HashMap<>();
        page.select("[id], a[name]").forEach(place -> {
            places.putIfAbsent(place.id().isEmpty() ? place.attr("name") : place.id(), place);
        });
        Map<Element, String> notes = new HashMap<>();
        for (var link : page.select("a[href^=#]")) {
            var number = NUMBER.matcher(link.text().strip());
            var target = link.attr("href").substring(1);
            var place = places.get(target);
            if (number.matches() && place != null && NOTE.matcher(target).find()) {
                refer(link, number.group(1), block(place), notes);
            }
        }
    }

    private static void refer(Element link, String number, Element note, Map<Element, String> notes) {
        if (note == null || note.parents().contains(link) || within(link, note)) {
            return;
        }
        var label = notes.computeIfAbsent(note, unseen -> {
            note.select("a[href^=#]").forEach(Footnotes::removeBackLink);
            note.tagName("footnote").attr("label", number);
            return number;
        });
        var mark = new Element("footnote-mark").attr("label", label);
        var around = link.parent();
        (around != null && around.normalName().equals("sup") ? around : link).replaceWith(mark);
    }

    private static boolean within(Element link, Element note) {
        return link.parents().contains(note);
    }

    private static void removeBackLink(Element link) {
        var text = link.text().strip();
        if (NUMBER.matcher(text).matches() || text.length() <= 2) {
            link.remove();
        }
    }

    private static Element block(Element place) {
        return place.normalName().matches("li|div|p|dd|aside") ? place : place.closest("li, div, p, dd, aside");
    }
}
