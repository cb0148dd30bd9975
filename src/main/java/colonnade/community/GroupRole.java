package colonnade.community;

/** What a member is in one group. An organiser may do what a reviewer may. */
public enum GroupRole {
    MEMBER,
    REVIEWER,
    ORGANISER;

    /** As it is called in the API and the database. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static GroupRole of(String word) {
        return valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }
}
