package colonnade.site;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;

/** Where the page of a form is asked for: forms are sent to it or to an address below it, which knows no GET. */
final class PageOfForm {

    private PageOfForm() {}

    /**
     * The address without what only the form needs; the same where its resource shows no page.
     *
     * @param taker the method that took the form
     * @param address of the request, with its query
     */
    static String of(Class<?> resource, Method taker, String address) {
        var own = segments(taker);
        var page = Stream.of(resource.getMethods())
                .filter(method -> method.isAnnotationPresent(GET.class))
                .map(PageOfForm::segments)
                .filter(shown -> shown.size() <= own.size()
                        && own.subList(0, shown.size()).equals(shown))
                .mapToInt(List::size)
                .max()
                .orElse(own.size());
        return address.replaceFirst("(/[^/?]*){" + (own.size() - page) + "}(?=[?]|$)", "");
    }

    private static List<String> segments(Method method) {
        var path = method.getAnnotation(Path.class);
        return path == null ? List.of() : List.of(path.value().split("/"));
    }
}
