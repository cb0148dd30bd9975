package colonnade.publication.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;

/** When an article first appeared, as ISO 8601 says it: a day, or a time with or without its zone, which is UTC then. */
final class ImportDate {

    /** Older than the web is a slip of the keyboard. */
    private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");

    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendPattern("['T'][ ]")
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendPattern("[XXX][XX][X]")
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    private ImportDate() {}

    /** Empty where it cannot be read, or is in the future or absurdly long ago. */
    static Optional<Instant> read(String text, Instant now) {
        try {
            return Optional.of(instant(
                            FORMAT.parseBest(text.strip(), OffsetDateTime::from, LocalDateTime::from, LocalDate::from)))
                    .filter(time -> !time.isAfter(now) && time.isAfter(EARLIEST));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Instant instant(TemporalAccessor time) {
        if (time instanceof OffsetDateTime zoned) {
            return zoned.toInstant();
        }
        return time instanceof LocalDateTime local
                ? local.toInstant(ZoneOffset.UTC)
                : ((LocalDate) time).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
