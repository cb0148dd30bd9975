package colonnade.site.desk;

import colonnade.platform.page.Page;
import colonnade.site.Field;

/**
 * The form of a topic.
 *
 * @param slug null for a new one
 * @param version what the change is made from
 * @param curators null for somebody who may not name them
 * @param refusal what is wrong with the whole, or null
 */
public record TopicPage(
        String slug, long version, Form form, Rule rule, Choices choices, Field curators, String refusal)
        implements Page {

    /** What it is. */
    public record Form(Field slug, Field name, Field aliases, Field about) {}

    /** What it collects by itself. */
    public record Rule(Field tags, Field words, Field groups, Field authors) {}

    /** What is put first, and what is left out. */
    public record Choices(Field pinned, Field excluded) {}
}
