package colonnade.contract;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table in {@code authorisation.txt}, which is written to be read by people. */
final class RightsTable {

    private static final Pattern ROW =
            Pattern.compile("(\\w+) (/\\S*)( \\(.+\\))? +((?:yes|\\d{3})(?: +(?:yes|\\d{3}))+)");

    private RightsTable() {}

    /** @param variant what exactly is asked, where that makes a difference; else empty */
    record Row(String method, String path, String variant, Map<Role, String> expected) {

        /** As the OpenAPI document names it. */
        String operation() {
            return method + " " + path;
        }

        boolean endsSessions() {
            return method.equals("delete") && path.contains("/sessions") || path.endsWith("/me/password");
        }

        String name() {
            return operation() + variant;
        }
    }

    /** The rows of API operations. */
    static List<Row> operations() {
        return rows().stream().filter(row -> !row.method().equals("page")).toList();
    }

    static List<Row> pages() {
        return rows().stream().filter(row -> row.method().equals("page")).toList();
    }

    private static List<Row> rows() {
        return text().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(RightsTable::row)
                .toList();
    }

    private static Row row(String line) {
        Matcher row = ROW.matcher(line);
        if (!row.matches()) {
            throw new IllegalStateException("Not a row: " + line);
        }
        List<String> cells = Arrays.asList(row.group(4).split(" +"));
        Map<Role, String> expected = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            expected.put(role, cells.get(role.ordinal()));
        }
        return new Row(row.group(1), row.group(2), row.group(3) == null ? "" : row.group(3), expected);
    }

    private static String text() {
        try (InputStream table = RightsTable.class.getResourceAsStream("authorisation.txt")) {
            return new String(table.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
