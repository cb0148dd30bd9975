package colonnade.imports.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Front matter under the names that the different programs give to one thing. */
final class Fields {

    private final Map<String, Object> values = new LinkedHashMap<>();

    Fields(Map<String, Object> fields) {
        fields.forEach((name, value) -> values.putIfAbsent(plain(name), value));
    }

    /** The first of these that says something, as one text; empty where none does. */
    String text(String... names) {
        for (String name : names) {
            List<String> found = texts(values.get(plain(name)));
            if (!found.isEmpty()) {
                return String.join(", ", found);
            }
        }
        return "";
    }

    /** All that these say, each once; a text is taken apart at its commas. */
    List<String> list(String... names) {
        List<String> all = new ArrayList<>();
        for (String name : names) {
            Object value = values.get(plain(name));
            if (value instanceof String text) {
                all.addAll(split(text));
            } else {
                all.addAll(texts(value));
            }
        }
        return all.stream().distinct().toList();
    }

    boolean says(String name, String word) {
        return text(name).equalsIgnoreCase(word);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[_-]", "");
    }

    private static List<String> split(String text) {
        String inside = text.strip().replaceFirst("^\\[(.*)]$", "$1");
        return List.of(inside.split("[,，、;；]")).stream()
                .map(part -> part.strip().replaceFirst("^([\"'])(.*)\\1$", "$2"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Lists in lists are flat; of a map the name counts, as where an author has an address, too. */
    private static List<String> texts(Object value) {
        List<String> all = new ArrayList<>();
        if (value instanceof Collection<?> several) {
            several.forEach(one -> all.addAll(texts(one)));
        } else if (value instanceof Map<?, ?> map) {
            for (String key : List.of("name", "label", "title")) {
                if (map.get(key) instanceof String name && all.isEmpty()) {
                    all.add(name);
                }
            }
        } else if (value instanceof String text && !text.isBlank()) {
            all.add(text.strip());
        }
        return all;
    }
}
