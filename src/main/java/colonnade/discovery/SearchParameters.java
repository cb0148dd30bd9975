package colonnade.discovery;

import colonnade.platform.http.Limit;
import colonnade.platform.problem.Validation;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A question as an address has it, the same for page and API. A facet may be named several times: any of the values. */
public class SearchParameters {

    /** Beyond these neither index nor database has a calendar. */
    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");
    private static final int LONGEST = 200;
    private static final int MOST_VALUES = 20;

    @QueryParam("q")
    String text;

    @QueryParam("group")
    List<String> groups;

    @QueryParam("topic")
    List<String> topics;

    @QueryParam("tag")
    List<String> tags;

    @QueryParam("author")
    List<String> authors;

    @QueryParam("lang")
    List<String> languages;

    /** A day (UTC) or an instant; the first that counts. */
    @QueryParam("from")
    String from;

    /** A day, the last that counts, or an instant, the first that does not. */
    @QueryParam("to")
    String to;

    @QueryParam("sort")
    String sort;

    @QueryParam("limit")
    Integer limit;

    @QueryParam("cursor")
    String cursor;

    /** The question, or a 422 problem that says all that is wrong with it. */
    public Question question() {
        String words = text == null ? "" : text.strip();
        Validation validation = new Validation().optionalText(words, "/q", LONGEST);
        validation.require(sort == null || sort.matches("relevance|newest"), "/sort", "invalid.sort");
        Map<Facet, List<String>> chosen = chosen(validation);
        Instant start = time(from, 0, "/from", validation);
        Instant end = time(to, 1, "/to", validation);
        validation.check();
        return new Question(
                words,
                chosen,
                start,
                end,
                "newest".equals(sort) ? Question.Order.NEWEST : Question.Order.RELEVANCE,
                Limit.of(limit),
                Place.parse(cursor));
    }

    private Map<Facet, List<String>> chosen(Validation validation) {
        Map<Facet, List<String>> chosen = new EnumMap<>(Facet.class);
        put(chosen, Facet.GROUP, groups, validation);
        put(chosen, Facet.TOPIC, topics, validation);
        put(chosen, Facet.TAG, tags, validation);
        put(chosen, Facet.AUTHOR, authors, validation);
        put(chosen, Facet.LANG, languages, validation);
        return chosen;
    }

    private static void put(Map<Facet, List<String>> chosen, Facet facet, List<String> values, Validation validation) {
        List<String> given = values == null
                ? List.of()
                : values.stream().filter(value -> !value.isBlank()).distinct().toList();
        validation.require(given.size() <= MOST_VALUES, "/" + facet.word(), "invalid.too-many", MOST_VALUES);
        given.forEach(value -> validation.optionalText(value, "/" + facet.word(), LONGEST));
        if (!given.isEmpty()) {
            chosen.put(
                    facet,
                    facet == Facet.TAG
                            ? given.stream()
                                    .map(tag -> tag.toLowerCase(Locale.ROOT))
                                    .toList()
                            : given);
        }
    }

    private static Instant time(String given, int daysAfter, String pointer, Validation validation) {
        if (given == null || given.isBlank()) {
            return null;
        }
        try {
            Instant time = given.length() <= "2026-01-01".length()
                    ? LocalDate.parse(given).plusDays(daysAfter).atStartOfDay().toInstant(ZoneOffset.UTC)
                    : Instant.parse(given);
            validation.require(time.isAfter(EARLIEST) && time.isBefore(LATEST), pointer, "invalid.date");
            return time;
        } catch (DateTimeException e) {
            validation.require(false, pointer, "invalid.date");
            return null;
        }
    }
}
