package colonnade.imports.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A date as people write it above their texts: 2020-1-2, 2020/01/02 8:00, 2020年1月2日, with or without a zone. */
final class WrittenDate {

    private static final Pattern NUMBERS = Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})日?"
            + "(?:[T\\s]+(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:[.,]\\d+)?)?)?\\s*(.*)");
    private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})()()()()");
    private static final Pattern OFFSET = Pattern.compile("(?:UTC|GMT)?([+-])(\\d{1,2}):?(\\d{2})?");
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("MMMM d[,] yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("MMM d[,] yyyy", Locale.ENGLISH);

    private WrittenDate() {}

    /** UTC where no zone is said; empty where it cannot be read. */
    static Optional<Instant> read(String text) {
        String date = text.strip();
        try {
            for (Pattern form : new Pattern[] {NUMBERS, COMPACT}) {
                Matcher found = form.matcher(date);
                if (found.matches()) {
                    return Optional.of(instant(found));
                }
            }
            return Optional.of(words(date));
        } catch (DateTimeException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Instant instant(Matcher found) {
        LocalDate day = LocalDate.of(number(found, 1), number(found, 2), number(found, 3));
        LocalTime time = LocalTime.of(number(found, 4), number(found, 5), number(found, 6));
        return LocalDateTime.of(day, time).atZone(zone(found.group(7).strip())).toInstant();
    }

    private static int number(Matcher found, int group) {
        String digits = found.group(group);
        return digits == null || digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private static ZoneId zone(String text) {
        if (text.isEmpty()) {
            return ZoneOffset.UTC;
        }
        Matcher offset = OFFSET.matcher(text);
        if (!offset.matches()) {
            return text.equals("CST") ? ZoneId.of("Asia/Shanghai") : ZoneId.of(text);
        }
        int sign = offset.group(1).equals("-") ? -1 : 1;
        int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
        return ZoneOffset.ofHoursMinutes(sign * Integer.parseInt(offset.group(2)), sign * minutes);
    }

    private static Instant words(String date) {
        if (date.matches("(?s)\\w{3}, .*\\d:\\d.*")) {
            return OffsetDateTime.parse(date.replaceFirst("UTC$|Z$", "GMT"), DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        }
        DateTimeFormatter form = date.matches("\\w{3} .*") ? SHORT : ENGLISH;
        return LocalDate.parse(date, form).atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
