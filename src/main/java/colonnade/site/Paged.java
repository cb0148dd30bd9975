package colonnade.site;

import colonnade.platform.http.Cursor;
import colonnade.platform.http.Listing;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Some of a list, and the address of the page that shows what follows.
 *
 * @param next null on the last page
 */
public record Paged<T>(List<T> items, String next) {

    /**
     * Cuts {@code found}, which holds one item more than {@code most} where there are more.
     *
     * @param address of the page that shows the list
     * @param cursorOf the cursor that begins behind an item
     */
    public static <T> Paged<T> of(List<T> found, int most, String address, Function<T, Cursor> cursorOf) {
        var some = Listing.of(found, most, cursorOf);
        return new Paged<>(
                some.items(), some.next() == null ? null : Addresses.withParameter(address, "cursor", some.next()));
    }

    /**
     * A page of a list in the order of addresses.
     *
     * @param cursor as the request has it; null for the first page
     * @param list so many behind an address, which is empty at the beginning
     */
    public static <T> Paged<T> bySlug(
            String cursor,
            int most,
            String address,
            BiFunction<String, Integer, List<T>> list,
            Function<T, String> slug) {
        var after = Cursor.parse(cursor, 1);
        var found = list.apply(after == null ? "" : after.text(0), most + 1);
        return of(found, most, address, item -> Cursor.of(slug.apply(item)));
    }

    public <R> List<R> map(Function<T, R> change) {
        return items.stream().map(change).toList();
    }
}
