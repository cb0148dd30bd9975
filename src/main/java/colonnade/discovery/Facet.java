package colonnade.discovery;

/** By what found articles are counted and narrowed. The year is narrowed by {@code from} and {@code to}. */
public enum Facet {
    GROUP("group", "groups"),
    TOPIC("topic", "topics"),
    TAG("tag", "tags"),
    AUTHOR("author", "authors"),
    LANG("lang", "lang"),
    YEAR("year", "releasedAt");

    private final String word;
    private final String field;

    Facet(String word, String field) {
        this.word = word;
        this.field = field;
    }

    /** As it is called in addresses and answers. */
    public String word() {
        return word;
    }

    /** The index's field. */
    public String field() {
        return field;
    }
}
