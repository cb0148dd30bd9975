package colonnade.imports.reading;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;

/**
 * What stands above a text, between two lines of {@code ---} (YAML) or {@code +++} (TOML) or in braces (JSON).
 *
 * @param fields by their names; texts, numbers, booleans, lists and maps of these
 * @param body what follows
 * @param lines how many lines stand before the body
 * @param readable false where it was there and could not be read
 */
record FrontMatter(Map<String, Object> fields, String body, int lines, boolean readable) {

    /** Far more than anybody writes above a text. */
    private static final int LONGEST = 64 * 1024;

    private static final int DEEPEST = 4;

    private static final Pattern FENCED = Pattern.compile(
            "\\A\\s*(---|\\+\\+\\+|;;;)[ \\t]*\\n(.*?)(?:\\n|(?<=\\n))\\1[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
    /** Hexo also takes YAML that only ends in a line. */
    private static final Pattern UNOPENED =
            Pattern.compile("\\A((?:title|layout|date|tags|categories):.*?)\\n---[ \\t]*\\n", Pattern.DOTALL);

    private static final Pattern BRACES =
            Pattern.compile("\\A(\\{[ \\t]*\\n.*?\\n\\})[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);

    /** Line feeds only, please. */
    static FrontMatter split(String text) {
        String head = text.substring(0, Math.min(text.length(), LONGEST));
        Matcher fenced = FENCED.matcher(head);
        if (fenced.find()) {
            return of(text, fenced.end(), fenced.group(1), fenced.group(2));
        }
        Matcher braces = BRACES.matcher(head);
        if (braces.find()) {
            return of(text, braces.end(), ";;;", braces.group(1));
        }
        Matcher unopened = UNOPENED.matcher(head);
        return unopened.find()
                ? of(text, unopened.end(), "---", unopened.group(1))
                : new FrontMatter(Map.of(), text, 0, true);
    }

    private static FrontMatter of(String text, int end, String mark, String head) {
        int lines = (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
        String body = text.substring(end);
        try {
            Map<String, Object> fields = switch (mark) {
                case "---" -> yaml(head);
                case "+++" -> toml(head);
                default -> json(head);
            };
            return new FrontMatter(fields, body, lines, true);
        } catch (YAMLException | JsonException | IllegalArgumentException | ClassCastException e) {
            return new FrontMatter(LooseFields.read(head), body, lines, false);
        }
    }

    static Map<String, Object> yaml(String text) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(10);
        options.setNestingDepthLimit(20);
        options.setCodePointLimit(LONGEST);
        options.setAllowDuplicateKeys(true);
        options.setWarnOnDuplicateKeys(false);
        Yaml yaml = new Yaml(
                new SafeConstructor(options),
                new Representer(new DumperOptions()),
                new DumperOptions(),
                options,
                new PlainScalars());
        Object loaded = yaml.load(text.replace("\t", "  "));
        return loaded == null ? Map.of() : strings((Map<?, ?>) loaded, DEEPEST);
    }

    static Map<String, Object> toml(String text) {
        TomlParseResult parsed = Toml.parse(text);
        if (parsed.hasErrors()) {
            throw new IllegalArgumentException();
        }
        return strings(parsed.toMap(), DEEPEST);
    }

    private static Map<String, Object> json(String text) {
        String object = text.strip().startsWith("{") ? text : "{" + text + "}";
        try (JsonReader reader = Json.createReader(new StringReader(object))) {
            return strings(reader.readObject(), DEEPEST);
        }
    }

    /** What is nested deeper, or in itself, is nothing we look for. */
    private static Map<String, Object> strings(Map<?, ?> fields, int deep) {
        Map<String, Object> plain = new LinkedHashMap<>();
        fields.forEach((name, value) -> plain.put(String.valueOf(name), deep == 0 ? "" : plain(value, deep - 1)));
        return plain;
    }

    private static Object plain(Object value, int deep) {
        if (value instanceof TomlTable table) {
            return strings(table.toMap(), deep);
        }
        if (value instanceof TomlArray array) {
            return list(array.toList(), deep);
        }
        if (value instanceof Map<?, ?> map) {
            return strings(map, deep);
        }
        if (value instanceof List<?> several) {
            return list(several, deep);
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        return value == null || value == JsonValue.NULL ? "" : String.valueOf(value);
    }

    private static List<Object> list(List<?> values, int deep) {
        return deep == 0
                ? List.of()
                : values.stream().<Object>map(value -> plain(value, deep - 1)).toList();
    }
}
