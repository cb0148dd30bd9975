package colonnade.publication.imports;

import colonnade.imports.ImportRefusal;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParserFactory;
import java.io.StringReader;
import java.util.List;
import java.util.Map;

/** The object that a line holds. What is missing is empty; what is something else than it should be makes a bad line. */
final class JsonLine {

    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    private final JsonObject fields;

    private JsonLine(JsonObject fields) {
        this.fields = fields;
    }

    static JsonLine parse(String line) {
        try (JsonParser parser = PARSERS.createParser(new StringReader(line))) {
            parser.next();
            JsonLine parsed = new JsonLine(parser.getObject());
            if (!parser.hasNext()) {
                return parsed;
            }
        } catch (RuntimeException e) {
            // refused below; nesting too deep is thrown as nothing more special than this
        }
        throw new ImportRefusal("not-json");
    }

    /** Empty when missing. */
    String text(String name) {
        JsonValue value = fields.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return "";
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        throw new ImportRefusal("not-text", name);
    }

    List<String> texts(String name) {
        JsonValue value = fields.getOrDefault(name, JsonValue.NULL);
        if (value == JsonValue.NULL) {
            return List.of();
        }
        if (value.getValueType() == JsonValue.ValueType.ARRAY
                && value.asJsonArray().stream().allMatch(JsonString.class::isInstance)) {
            return value.asJsonArray().getValuesAs(JsonString::getString);
        }
        throw new ImportRefusal("not-texts", name);
    }
}
