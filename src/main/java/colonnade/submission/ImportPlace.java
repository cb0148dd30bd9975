package colonnade.submission;

/**
 * Where a text is: a draft or an article.
 *
 * @param kind {@code draft} or {@code article}
 * @param key a draft's id, an article's address
 */
public record ImportPlace(String kind, String key) {

    static ImportPlace parse(String text) {
        String[] parts = text.split(":", 2);
        return new ImportPlace(parts[0], parts[1]);
    }

    @Override
    public String toString() {
        return kind + ":" + key;
    }
}
