package colonnade.community.api;

import colonnade.community.Group;

/** A group; its charter is Markdown. Where {@code openEditions}, readers may compare the editions of its articles. */
public record GroupBody(String slug, String name, String kind, String charter, boolean openEditions) {

    static GroupBody of(Group group) {
        return new GroupBody(group.slug(), group.name(), group.kind().word(), group.charter(), group.openEditions());
    }
}
