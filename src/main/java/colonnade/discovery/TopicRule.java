package colonnade.discovery;

import java.util.List;

/**
 * Which articles belong to a topic. An article that has one of the tags, or one of the phrases in its title or summary,
 * belongs; groups and authors narrow this to theirs. Without tags and words all articles of the groups, or of the
 * authors, belong; an empty rule collects nothing.
 *
 * @param words phrases; all words of one must be there
 * @param groups slugs
 * @param authors slugs of bylines
 */
public record TopicRule(List<String> tags, List<String> words, List<String> groups, List<String> authors) {

    public TopicRule {
        tags = tags == null ? List.of() : tags;
        words = words == null ? List.of() : words;
        groups = groups == null ? List.of() : groups;
        authors = authors == null ? List.of() : authors;
    }
}
