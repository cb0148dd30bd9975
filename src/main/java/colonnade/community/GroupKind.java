package colonnade.community;

/** What holds a group together: a place, a trade or technology, or neither. */
public enum GroupKind {
    REGIONAL,
    VERTICAL,
    GENERAL;

    /** As it is called in the API and the database. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static GroupKind of(String word) {
        return valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }
}
