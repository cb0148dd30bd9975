package colonnade.discovery;

import colonnade.platform.http.Cursor;
import java.time.Instant;
import java.util.UUID;

/**
 * Where a page of answers ends.
 *
 * @param order how the answers are sorted: a place in one order means nothing in another
 * @param score of the last item
 */
public record Place(String order, double score, Instant releasedAt, UUID id) {

    /** By score of the search server, by time, by the database's plain rank. */
    public static final String SCORE = "score";

    public static final String TIME = "time";
    public static final String PLAIN = "plain";

    private static final int PARTS = 4;

    public Cursor cursor() {
        return Cursor.of(order, score, releasedAt, id);
    }

    /** Null for the first page, and for a place in another order: the list then begins anew. */
    public static Place in(Cursor cursor, String order) {
        if (cursor == null || !cursor.text(0).equals(order)) {
            return null;
        }
        return new Place(order, number(cursor.text(1)), cursor.instant(2), cursor.uuid(PARTS - 1));
    }

    /** Refuses what is not one of ours. */
    public static Cursor parse(String text) {
        Cursor cursor = Cursor.parse(text, PARTS);
        if (cursor != null) {
            in(cursor, cursor.text(0));
        }
        return cursor;
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
