package colonnade.platform.markdown.pasted;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds inline elements that hold blocks, as Google Docs wraps a whole text in one {@code <b>}. */
final class Holders {

    private Holders() {}

    static Set<Element> of(Element root, Set<String> blocks) {
        Set<Element> holders = Collections.newSetFromMap(new IdentityHashMap<>());
        for (var element : root.getAllElements()) {
            if (blocks.contains(element.normalName()) || CodeBlocks.is(element)) {
                for (var holder = element.parent(); holder != null && holders.add(holder); ) {
                    holder = holder.parent();
                }
            }
        }
        return holders;
    }
}
