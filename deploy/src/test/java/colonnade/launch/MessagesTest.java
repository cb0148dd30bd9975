package colonnade.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class MessagesTest {

    @Test
    void bothLanguagesSayTheSameThings() throws IOException {
        Properties english = messages("en");
        Properties chinese = messages("zh_CN");

        assertThat(english.keySet()).isEqualTo(chinese.keySet());
        english.forEach((key, text) -> assertThat(placeholders(chinese.getProperty((String) key)))
                .as((String) key)
                .isEqualTo(placeholders((String) text)));
    }

    private static String placeholders(String text) {
        return text.replaceAll("[^{}0-9]|(?<!\\{)\\d+(?!\\d*})", "")
                .chars()
                .sorted()
                .boxed()
                .toList()
                .toString();
    }

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        String name = "/colonnade/launch/messages_" + language + ".properties";
        try (Reader reader =
                new InputStreamReader(MessagesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            messages.load(reader);
        }
        return messages;
    }
}
