package colonnade.community;

/** A role on the whole site. Roles within a group are {@link GroupRole}s. */
public enum SiteRole {
    EDITOR,
    OPERATOR,
    ADMIN;

    /** As it is called in the API and the database. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public static SiteRole of(String word) {
        return valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }
}
