package colonnade.imports;

import java.util.Optional;
import java.util.UUID;

/**
 * Where a text is: a draft or an article.
 *
 * @param kind {@code draft} or {@code article}
 * @param key a draft's id, an article's address
 */
public record ImportPlace(String kind, String key) {

    static ImportPlace draft(UUID id) {
        return new ImportPlace("draft", id.toString());
    }

    static ImportPlace parse(String text) {
        String[] parts = text.split(":", 2);
        return new ImportPlace(parts[0], parts[1]);
    }

    /** The draft, where it is one. */
    Optional<UUID> draftId() {
        return kind.equals("draft") ? Optional.of(UUID.fromString(key)) : Optional.empty();
    }

    @Override
    public String toString() {
        return kind + ":" + key;
    }
}
