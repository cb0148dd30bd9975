package colonnade.platform.http;

import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Where the next page of a list begins: the sort key of the last item seen. Opaque to clients. */
public record Cursor(List<String> parts) {

    /** What PostgreSQL's calendar holds and more than we need. */
    private static final Duration FAR = Duration.ofDays(366L * 8_000);

    private static final String SEPARATOR = "\u001f";

    public static Cursor of(Object... parts) {
        return new Cursor(List.of(parts).stream().map(Object::toString).toList());
    }

    /** Reads one with so many parts, or one of these numbers of parts; anything else is refused. Null for null. */
    public static Cursor parse(String text, int... parts) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        try {
            String decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            Cursor cursor = new Cursor(List.of(decoded.split(SEPARATOR, -1)));
            if (IntStream.of(parts).anyMatch(count -> count == cursor.parts.size())
                    && decoded.chars().allMatch(Cursor::expected)) {
                return cursor;
            }
        } catch (IllegalArgumentException e) {
            // not one of ours: refused below
        }
        throw refused();
    }

    /** Nothing that we sort by has other control characters. */
    private static boolean expected(int character) {
        return character >= ' ' || character == SEPARATOR.charAt(0);
    }

    /** The same with one more part. */
    public Cursor and(Object part) {
        List<String> more = new ArrayList<>(parts);
        more.add(part.toString());
        return new Cursor(more);
    }

    public Instant instant(int part) {
        try {
            Instant instant = Instant.parse(parts.get(part));
            if (instant.isAfter(Instant.EPOCH.minus(FAR)) && instant.isBefore(Instant.EPOCH.plus(FAR))) {
                return instant;
            }
        } catch (DateTimeParseException e) {
            // not one of ours: refused below
        }
        throw refused();
    }

    public UUID uuid(int part) {
        try {
            return UUID.fromString(parts.get(part));
        } catch (IllegalArgumentException e) {
            throw refused();
        }
    }

    public int number(int part) {
        try {
            return Integer.parseInt(parts.get(part));
        } catch (NumberFormatException e) {
            throw refused();
        }
    }

    public String text(int part) {
        return parts.get(part);
    }

    @Override
    public String toString() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, parts).getBytes(StandardCharsets.UTF_8));
    }

    private static Problem refused() {
        return Problem.of(CommonProblem.MALFORMED, "cursor");
    }
}
