package colonnade.discovery.relevance;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** One JSON object a line. */
final class JsonLines {

    private JsonLines() {}

    static List<JsonObject> read(Path file) {
        try {
            return Files.readAllLines(file).stream().map(JsonLines::object).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(JsonValue value) {
        return ((JsonString) value).getString();
    }

    private static JsonObject object(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }
}
