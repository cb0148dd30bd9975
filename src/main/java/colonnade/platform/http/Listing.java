package colonnade.platform.http;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.function.Function;

/**
 * A page of a list.
 *
 * @param next the cursor of the page behind it; null on the last
 */
public record Listing<T>(List<T> items, String next) {

    /**
     * Cuts {@code found}, which holds one item more than {@code limit} where there are more.
     *
     * @param cursorOf the cursor that begins behind an item
     */
    public static <T> Listing<T> of(List<T> found, int limit, Function<T, Cursor> cursorOf) {
        return found.size() <= limit
                ? new Listing<>(found, null)
                : new Listing<>(
                        List.copyOf(found.subList(0, limit)),
                        cursorOf.apply(found.get(limit - 1)).toString());
    }

    public <R> Listing<R> map(Function<T, R> change) {
        return new Listing<>(items.stream().map(change).toList(), next);
    }

    /** The answer, with its {@code Link} header. */
    public Response response(UriInfo uri) {
        Response.ResponseBuilder response = Response.ok(this);
        if (next != null) {
            URI following =
                    uri.getRequestUriBuilder().replaceQueryParam("cursor", next).build();
            String link = following.getRawPath() + "?" + following.getRawQuery();
            response.header("Link", "<" + link + ">; rel=\"next\"");
        }
        return response.build();
    }
}
