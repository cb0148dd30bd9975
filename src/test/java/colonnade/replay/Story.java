package colonnade.replay;

import java.util.ArrayList;
import java.util.List;

/** How one article of the log stands in the product, as far as the product has acknowledged it. */
final class Story {

    /** A draft somebody holds; its text and tag as last acknowledged. */
    static final class Draft {

        final String id;
        final Person author;
        LogText text;
        String etag;

        Draft(String id, Person author, LogText text, String etag) {
            this.id = id;
            this.author = author;
            this.text = text;
            this.etag = etag;
        }
    }

    final String name;
    final String group;

    /** What was brought in first; set aside while a translator writes. */
    Draft source;

    /** The draft being worked on. */
    Draft draft;

    /** The draft being worked on was thrown away. */
    boolean discarded;

    /** The one under way, or the last one; null before the first. */
    String submission;

    boolean underWay;

    /** Who gave a verdict in the last round: the product keeps their seats. */
    final List<Person> judges = new ArrayList<>();

    /** Its address once it is released. */
    String slug;

    int editions;

    /** The log's last word on it. */
    String expectedEnd = "";

    Story(String name, String group) {
        this.name = name;
        this.group = group;
    }
}
