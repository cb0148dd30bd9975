package colonnade.launch;

import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;

/** Speaks to the person at the terminal, in the language of their environment. */
public final class Say {

    private final ResourceBundle messages;
    private final PrintStream out;

    Say(Locale language, PrintStream out) {
        var exactly = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        this.messages = ResourceBundle.getBundle("colonnade.launch.messages", language, exactly);
        this.out = out;
    }

    public static Say inTheLanguageOf(Map<String, String> environment) {
        String locale = Stream.of("LC_ALL", "LC_MESSAGES", "LANG")
                .map(key -> environment.getOrDefault(key, ""))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
        Locale language = locale.startsWith("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        return new Say(language, new PrintStream(System.out, true, charset(locale)));
    }

    /** The locale's own word counts: where that locale is not installed, Java falls back to ASCII. */
    private static Charset charset(String locale) {
        String name = locale.toLowerCase(Locale.ROOT);
        boolean utf8 = name.contains("utf-8") || name.contains("utf8");
        return utf8 ? StandardCharsets.UTF_8 : Charset.forName(System.getProperty("native.encoding", "UTF-8"));
    }

    public String languageTag() {
        return messages.getLocale().toLanguageTag();
    }

    public String text(String key, Object... details) {
        Object[] plain = Arrays.stream(details).map(String::valueOf).toArray();
        return new MessageFormat(messages.getString(key)).format(plain);
    }

    public void line(String key, Object... details) {
        out.println(text(key, details));
    }

    public void sorry(Refusal refusal) {
        out.println(refusal.in(this));
    }

    /** Text that needs no translation: progress on one line, a name, a number. */
    public void raw(String text) {
        out.print(text);
        out.flush();
    }
}
