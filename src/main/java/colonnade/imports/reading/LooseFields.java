package colonnade.imports.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What can be saved of fields that are no valid YAML, as of a title with a colon in it: a name and a text on each line. */
final class LooseFields {

    private static final Pattern FIELD = Pattern.compile("(?m)^([A-Za-z_]+)\\s*[:=][ \\t]*(\\S.*)$");

    private LooseFields() {}

    static Map<String, Object> read(String head) {
        Map<String, Object> fields = new LinkedHashMap<>();
        FIELD.matcher(head)
                .results()
                .forEach(line -> fields.putIfAbsent(
                        line.group(1), line.group(2).strip().replaceFirst("^([\"'])(.*)\\1$", "$2")));
        return fields;
    }
}
