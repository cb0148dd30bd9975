package colonnade.community.api;

import colonnade.community.Group;

/** A group; its charter is Markdown. */
public record GroupBody(String slug, String name, String kind, String charter) {

    static GroupBody of(Group group) {
        return new GroupBody(group.slug(), group.name(), group.kind().word(), group.charter());
    }
}
