package colonnade.site.reader;

import colonnade.site.Link;

/** One of those who signed an article; {@code role} is author, co-author or translator. */
public record Signed(Link author, String role) {

    /** The first letter, for the round sign beside the name. */
    public String initial() {
        return author.text().substring(0, author.text().offsetByCodePoints(0, 1));
    }

    /** Said beside the name, also where there is no room for other roles. */
    public boolean translated() {
        return role.equals("translator");
    }
}
