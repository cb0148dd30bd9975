package colonnade.discovery.index;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The statement that cuts all articles into requests, in a schema of its own. */
class ArticleBatchIT {

    private String url;

    @BeforeEach
    void emptyTables() throws SQLException {
        url = TestDatabase.schema("article_batch");
        try (Connection connection = DriverManager.getConnection(url)) {
            connection
                    .createStatement()
                    .execute("drop schema article_batch cascade; create schema article_batch;"
                            + " create table article (id uuid, current_edition int);"
                            + " create table edition (article_id uuid, number int, plain_text text, code text)");
        }
    }

    @Test
    void aBatchIsCutByNumberAndByBytes() throws SQLException {
        write(3_000, 3_000, 5, 4, 6, 3_000);

        assertThat(batch(0, 3)).containsExactly(1);
        assertThat(batch(1, 3)).containsExactly(2);
        assertThat(batch(2, 3)).containsExactly(3, 4, 5);
        assertThat(batch(2, 9)).containsExactly(3, 4, 5);
        assertThat(batch(5, 9)).containsExactly(6);
        assertThat(batch(6, 9)).isEmpty();
    }

    /** Articles of so many thousand bytes each, half of them code. */
    private void write(int... kilobytes) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            for (int i = 0; i < kilobytes.length; i++) {
                String half = "repeat('x', " + kilobytes[i] * 1_000 + ")";
                connection
                        .createStatement()
                        .execute("insert into article values ('" + id(i + 1) + "', 2);"
                                + " insert into edition values ('" + id(i + 1) + "', 1, repeat('x', 9000000), ''),"
                                + " ('" + id(i + 1) + "', 2, " + half + ", " + half + ")");
            }
        }
    }

    private List<Integer> batch(int after, int most) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                var statement = connection.prepareStatement(ArticleDocuments.BATCH.replaceAll("\\?\\d", "?"))) {
            statement.setObject(1, id(after));
            statement.setInt(2, most);
            statement.setInt(3, ArticleDocuments.MOST_BYTES);
            List<Integer> numbers = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    numbers.add((int) rows.getObject(1, UUID.class).getLeastSignificantBits());
                }
            }
            return numbers;
        }
    }

    private static UUID id(int number) {
        return new UUID(0, number);
    }
}
