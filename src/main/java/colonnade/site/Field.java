package colonnade.site;

/**
 * A line of a form as it is shown again after a refusal.
 *
 * @param wrong what is wrong with it in the reader's words, or null
 */
public record Field(String name, String value, String wrong) {

    public static Field empty(String name) {
        return new Field(name, "", null);
    }
}
