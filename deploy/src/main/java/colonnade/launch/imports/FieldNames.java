package colonnade.launch.imports;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives the fields of a line the names that the product knows; a renamed field wins over one that had the name. */
record FieldNames(Map<String, String> renamed) {

    /** A line that cannot be read goes on as it is: the server says what is wrong with it. */
    byte[] applyTo(byte[] line) {
        if (renamed.isEmpty()) {
            return line;
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
            try (JsonReader reader = Json.createReader(new StringReader(text))) {
                return rename(reader.readObject()).toString().getBytes(StandardCharsets.UTF_8);
            }
        } catch (CharacterCodingException | JsonException e) {
            return line;
        }
    }

    private JsonObject rename(JsonObject object) {
        Set<String> given = new HashSet<>(renamed.keySet());
        given.retainAll(object.keySet());
        Set<String> taken = new HashSet<>();
        given.forEach(name -> taken.add(renamed.get(name)));
        JsonObjectBuilder result = Json.createObjectBuilder();
        object.forEach((name, value) -> {
            if (given.contains(name)) {
                result.add(renamed.get(name), value);
            } else if (!taken.contains(name)) {
                result.add(name, value);
            }
        });
        return result.build();
    }
}
