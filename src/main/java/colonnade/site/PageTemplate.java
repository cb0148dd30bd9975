package colonnade.site;

import colonnade.platform.page.Page;
import colonnade.platform.page.Templates;
import java.util.Map;

/** Renders a page by the template of the same name: {@code site.reader.TopicPage} by {@code reader/TopicPage.jte}. */
public final class PageTemplate {

    private static final String SITE = "colonnade.site.";

    private PageTemplate() {}

    public static String render(Page page, Frame frame) {
        return Templates.render(nameFor(page.getClass()), Map.of("page", page, "frame", frame));
    }

    private static String nameFor(Class<? extends Page> type) {
        return type.getName().substring(SITE.length()).replace('.', '/');
    }
}
