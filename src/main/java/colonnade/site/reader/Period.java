package colonnade.site.reader;

import colonnade.discovery.Question;
import colonnade.site.Frame;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * When the articles that a question is about were released, in days of UTC.
 *
 * @param first null where it has no beginning
 * @param last the last day of it; null where it has no end
 */
record Period(LocalDate first, LocalDate last) {

    static Period of(Question question) {
        return new Period(
                question.from() == null ? null : day(question.from()),
                question.to() == null ? null : day(question.to().minusNanos(1)));
    }

    /** Whether it is all of the time. */
    boolean open() {
        return first == null && last == null;
    }

    /** The year that it is exactly. */
    Optional<String> year() {
        return first != null
                        && first.getDayOfYear() == 1
                        && first.plusYears(1).minusDays(1).equals(last)
                ? Optional.of(Integer.toString(first.getYear()))
                : Optional.empty();
    }

    String text(Frame frame) {
        if (first == null) {
            return frame.t("site.search.until", last);
        }
        return last == null
                ? frame.t("site.search.since", first)
                : year().orElseGet(() -> frame.t("site.search.period", first, last));
    }

    private static LocalDate day(Instant at) {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }
}
