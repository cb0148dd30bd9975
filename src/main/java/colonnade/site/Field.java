package colonnade.site;

/**
 * A line of a form as it is shown again after a refusal.
 *
 * @param wrong what is wrong with it in the reader's words, or null
 * @param present what somebody else has saved there meanwhile, where it is something else; or null
 */
public record Field(String name, String value, String wrong, String present) {

    public Field(String name, String value, String wrong) {
        this(name, value, wrong, null);
    }

    public static Field empty(String name) {
        return new Field(name, "", null);
    }
}
