package colonnade.imports;

import colonnade.platform.language.Language;
import colonnade.platform.language.Messages;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;

/** Something to say about what is imported: a message key {@code import.<key>} and what fills it. */
public record ImportFinding(String key, List<String> arguments) {

    private static final Jsonb JSON = JsonbBuilder.create();

    public static ImportFinding of(String key, String... arguments) {
        return new ImportFinding(key, List.of(arguments));
    }

    public String text(Language language) {
        return Messages.text(language, "import." + key, arguments.toArray());
    }

    public String json() {
        return JSON.toJson(this);
    }

    public static ImportFinding parse(String json) {
        return JSON.fromJson(json, ImportFinding.class);
    }

    public static String json(List<ImportFinding> findings) {
        return JSON.toJson(findings);
    }

    public static List<ImportFinding> list(String json) {
        return List.of(JSON.fromJson(json, ImportFinding[].class));
    }
}
