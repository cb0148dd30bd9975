package colonnade.platform.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Every text a person sees, by key: one pair of files in each feature's resource folder. */
public final class Messages {

    /** The features of the ground plan, which may each bring texts. */
    public static final List<String> FEATURES = List.of(
            "platform",
            "community",
            "image",
            "submission",
            "imports",
            "review",
            "publication",
            "channel",
            "discovery",
            "audience",
            "growth",
            "site");

    private static final Map<Language, Map<String, String>> TEXTS = load();

    private Messages() {}

    public static String text(Language language, String key, Object... arguments) {
        String pattern = TEXTS.get(language).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text for " + key + " in " + language.tag());
        }
        return new MessageFormat(pattern, language.locale()).format(arguments);
    }

    /** The text without its particulars, as where a kind of problem is explained: an ellipsis in their place. */
    public static String outline(Language language, String key) {
        MessageFormat format = new MessageFormat(TEXTS.get(language).get(key), language.locale());
        return format.format(Arrays.stream(format.getFormatsByArgumentIndex())
                .map(number -> number == null ? "…" : (Object) 2)
                .toArray());
    }

    public static boolean exists(Language language, String key) {
        return TEXTS.get(language).containsKey(key);
    }

    private static Map<Language, Map<String, String>> load() {
        Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<String, String> all = new HashMap<>();
            FEATURES.forEach(feature -> read(feature, language).forEach((key, value) -> {
                if (all.put((String) key, (String) value) != null) {
                    throw new IllegalStateException("Two texts for " + key);
                }
            }));
            texts.put(language, Map.copyOf(all));
        }
        return texts;
    }

    private static Properties read(String feature, Language language) {
        String name = "/colonnade/" + feature + "/messages_" + language.locale() + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            if (in != null) {
                properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
