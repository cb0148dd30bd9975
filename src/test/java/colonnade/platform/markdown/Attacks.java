package colonnade.platform.markdown;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The published attacks of xss.txt, one a line; \n, \t and \0 stand for what they name. */
public final class Attacks {

    private Attacks() {}

    public static List<String> all() {
        try (var lines = new BufferedReader(
                new InputStreamReader(Attacks.class.getResourceAsStream("xss.txt"), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith(";; "))
                    .map(line -> line.replace("\\n", "\n").replace("\\t", "\t").replace("\\0", "\0"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
