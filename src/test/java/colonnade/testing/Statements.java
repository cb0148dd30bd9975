package colonnade.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What the product asks of PostgreSQL to answer a request, counted by PostgreSQL itself. The request is made several
 * times and only what was asked each time counts: what timers and the outbox do meanwhile is not its doing.
 */
public final class Statements {

    private static final int TIMES = 10;

    private Statements() {}

    /** How often each statement is sent for one request. */
    public static Map<String, Long> of(Runnable request) {
        try (Connection connection = DriverManager.getConnection(TestDatabase.url());
                var sql = connection.createStatement()) {
            sql.execute("create schema if not exists counting");
            sql.execute("create extension if not exists pg_stat_statements schema counting");
            request.run();
            Map<String, Long> before = calls(connection);
            for (int i = 0; i < TIMES; i++) {
                request.run();
            }
            Map<String, Long> counted = new TreeMap<>(calls(connection));
            counted.replaceAll((statement, calls) -> (calls - before.getOrDefault(statement, 0L)) / TIMES);
            counted.values().removeIf(times -> times == 0);
            return counted;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** One statement has as many shapes as its lists of parameters have lengths. */
    private static Map<String, Long> calls(Connection connection) throws SQLException {
        try (var sql = connection.createStatement();
                var rows = sql.executeQuery("""
                        select regexp_replace(query, '\\$[0-9]+(, ?\\$[0-9]+)*', '?', 'g') as shape, sum(calls) as calls
                        from counting.pg_stat_statements group by shape""")) {
            Map<String, Long> calls = new HashMap<>();
            while (rows.next()) {
                calls.put(rows.getString("shape"), rows.getLong("calls"));
            }
            return calls;
        }
    }
}
