package colonnade.discovery.text;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the largest texts on a real PostgreSQL. */
class ArticleWordsIT {

    private static final int CHARACTERS = 200_000;

    @ParameterizedTest
    @ValueSource(strings = {"unbroken Chinese", "rare Chinese", "long names"})
    void allWordsOfAHugeTextAreKeptWhole(String kind) throws SQLException {
        Set<String> words = Words.of(text(kind));
        try (Connection connection = DriverManager.getConnection(TestDatabase.url());
                var statement =
                        connection.prepareStatement("select array_agg(lexeme) from unnest(array_to_tsvector(?)) w")) {
            statement.setArray(1, connection.createArrayOf("text", words.toArray()));
            try (var row = statement.executeQuery()) {
                row.next();
                assertThat(Set.of((String[]) row.getArray(1).getArray())).isEqualTo(words);
            }
        }
    }

    private static String text(String kind) {
        return switch (kind) {
            case "unbroken Chinese" -> characters(0x4e00, 20_000, "");
            case "rare Chinese" -> characters(0x20000, 40_000, "");
            default -> characters(0xac00, 11_000, "_");
        };
    }

    /** Hardly a pair of them twice; with a joint, names of fifty that count whole and in two parts. */
    private static String characters(int first, int kinds, String joint) {
        Random random = new Random(1);
        StringBuilder text = new StringBuilder();
        for (int i = 1; i <= CHARACTERS; i++) {
            text.appendCodePoint(first + random.nextInt(kinds));
            if (!joint.isEmpty() && i % 25 == 0) {
                text.append(i % 50 == 0 ? " " : joint);
            }
        }
        return text.toString();
    }
}
