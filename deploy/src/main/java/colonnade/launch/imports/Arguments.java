package colonnade.launch.imports;

import colonnade.launch.Refusal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stood on the command line. */
record Arguments(
        Map<String, String> renamed,
        boolean articles,
        Optional<String> url,
        Optional<String> token,
        List<String> files) {

    static Arguments parse(String... words) {
        Map<String, String> renamed = new LinkedHashMap<>();
        Map<String, String> options = new LinkedHashMap<>();
        List<String> files = new ArrayList<>();
        boolean articles = false;
        Deque<String> left = new ArrayDeque<>(List.of(words));
        while (!left.isEmpty()) {
            String word = left.pop();
            switch (word) {
                case "--map" -> rename(value(word, left), renamed);
                case "--articles" -> articles = true;
                case "--url", "--token" -> options.put(word, value(word, left));
                default -> files.add(file(word));
            }
        }
        if (files.isEmpty()) {
            throw new Refusal("import.usage");
        }
        Optional<String> url = Optional.ofNullable(options.get("--url")).map(given -> given.replaceFirst("/+$", ""));
        return new Arguments(renamed, articles, url, Optional.ofNullable(options.get("--token")), files);
    }

    private static void rename(String pair, Map<String, String> renamed) {
        String[] names = pair.split("=", 2);
        if (names.length < 2 || names[0].isEmpty() || names[1].isEmpty()) {
            throw new Refusal("import.bad-map", pair);
        }
        renamed.put(names[0], names[1]);
    }

    private static String value(String option, Deque<String> left) {
        if (left.isEmpty()) {
            throw new Refusal("import.usage");
        }
        return left.pop();
    }

    private static String file(String word) {
        if (word.startsWith("-") && !word.equals("-")) {
            throw new Refusal("import.usage");
        }
        return word;
    }
}
