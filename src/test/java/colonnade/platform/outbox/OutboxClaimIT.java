package colonnade.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The claiming statement alone, in a schema of its own, where no worker takes what a test put there. */
class OutboxClaimIT {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    private String url;

    @BeforeEach
    void emptyOutbox() throws SQLException, IOException {
        url = TestDatabase.schema("outbox_claim");
        try (Connection connection = DriverManager.getConnection(url)) {
            var statement = connection.createStatement();
            statement.execute("drop schema outbox_claim cascade; create schema outbox_claim");
            for (String migration : List.of("V2__platform", "V40__begun")) {
                try (var tables = getClass().getResourceAsStream("/db/migration/" + migration + ".sql")) {
                    statement.execute(new String(tables.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
    }

    /** Whichever way PostgreSQL prefers to join: a subquery that it runs once a row would lock more each time. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "hashjoin",
                "hashjoin mergejoin",
                "hashjoin mergejoin hashagg sort material",
                "nestloop",
                "seqscan"
            })
    void noMoreAreClaimedThanAskedFor(String planNodes) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            put(connection, 500, "subject");
            for (String node : planNodes.split(" ")) {
                connection.createStatement().execute("set enable_" + node + " = off");
            }
            assertThat(claim(connection, 3)).hasSize(3);
            assertThat(claim(connection, 3)).hasSize(3);
        }
    }

    @Test
    void onlyTheOldestMessageAboutASubjectIsClaimed() throws SQLException {
        try (Connection connection = DriverManager.getConnection(url)) {
            put(connection, 4, "same");
            assertThat(claim(connection, 10)).hasSize(1);
            assertThat(claim(connection, 10)).isEmpty();
        }
    }

    @Test
    void twoNodesNeverClaimTheSameMessage() throws SQLException {
        try (Connection one = DriverManager.getConnection(url);
                Connection other = DriverManager.getConnection(url)) {
            put(one, 10, "subject");
            one.setAutoCommit(false);
            List<String> ofOne = claim(one, 6);
            List<String> ofOther = claim(other, 6);
            one.commit();
            assertThat(ofOne).hasSize(6).doesNotContainAnyElementsOf(ofOther);
            assertThat(ofOther).hasSize(4);
        }
    }

    /** Each about a subject of its own, unless it is called the same. */
    private static void put(Connection connection, int messages, String subject) throws SQLException {
        String number = subject.equals("same") ? "''" : "n";
        connection
                .createStatement()
                .execute("insert into outbox (id, kind, destination, subject, payload, created, due)"
                        + " select gen_random_uuid(), 'index', 'search', '" + subject + "' || " + number + ", '', '"
                        + NOW + "', '" + NOW + "' from generate_series(1, " + messages + ") n");
    }

    private static List<String> claim(Connection connection, int most) throws SQLException {
        try (var statement = connection.prepareStatement(OutboxMessages.CLAIM.replaceAll("\\?\\d", "?"))) {
            statement.setTimestamp(1, Timestamp.from(NOW));
            statement.setInt(2, most);
            statement.setTimestamp(3, Timestamp.from(NOW.plus(OutboxMessages.LEASE)));
            List<String> claimed = new ArrayList<>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    claimed.add(rows.getString("id"));
                }
            }
            return claimed;
        }
    }
}
