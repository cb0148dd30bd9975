package colonnade.publication.imports;

import colonnade.platform.language.Language;
import colonnade.platform.language.Messages;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;

/** Something to say about a line: a message key {@code import.<key>} and what fills it. */
public record Finding(String key, List<String> arguments) {

    private static final Jsonb JSON = JsonbBuilder.create();

    public static Finding of(String key, String... arguments) {
        return new Finding(key, List.of(arguments));
    }

    public String text(Language language) {
        return Messages.text(language, "import." + key, arguments.toArray());
    }

    String json() {
        return JSON.toJson(this);
    }

    static Finding parse(String json) {
        return JSON.fromJson(json, Finding.class);
    }

    static String json(List<Finding> findings) {
        return JSON.toJson(findings);
    }

    static List<Finding> list(String json) {
        return List.of(JSON.fromJson(json, Finding[].class));
    }
}
