package colonnade.platform.http;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.tags.Tag;

/**
 * JAX-RS writes {@code {number: [0-9]+}} where OpenAPI knows only {@code {number}}, and each resource names its tag: the
 * server leaves the pattern in, and a tag once for each resource.
 */
public class TidyDocument implements OASFilter {

    /** A pattern may hold one pair of braces, as in {@code [0-9]{1,9}}. */
    private static final String PATTERN = ":[^{}]*(\\{[^{}]*}[^{}]*)?";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, PathItem> plain = new LinkedHashMap<>();
        document.getPaths().getPathItems().forEach((path, item) -> plain.put(path.replaceAll(PATTERN, ""), item));
        Paths paths = OASFactory.createPaths();
        paths.setPathItems(plain);
        document.setPaths(paths);
        document.setTags(document.getTags().stream()
                .collect(Collectors.toMap(Tag::getName, tag -> tag, (one, again) -> one, TreeMap::new))
                .values()
                .stream()
                .toList());
    }
}
