package colonnade.platform.database;

import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

/** One row of a native query, whose columns JPA gives untyped. */
public final class Row {

    private final Object[] columns;

    private Row(Object found) {
        columns = found instanceof Object[] several ? several : new Object[] {found};
    }

    public static List<Row> all(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(Row::new).toList();
    }

    public UUID uuid(int column) {
        return (UUID) columns[column];
    }

    public String text(int column) {
        return (String) columns[column];
    }

    public boolean flag(int column) {
        return (Boolean) columns[column];
    }

    public long number(int column) {
        return ((Number) columns[column]).longValue();
    }

    public double decimal(int column) {
        return ((Number) columns[column]).doubleValue();
    }

    public Instant instant(int column) {
        Object value = columns[column];
        if (value instanceof OffsetDateTime time) {
            return time.toInstant();
        }
        return value == null ? null : ((Timestamp) value).toInstant();
    }
}
