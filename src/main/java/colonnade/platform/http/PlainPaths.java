package colonnade.platform.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;

/** JAX-RS writes {@code {number: [0-9]+}} where OpenAPI knows only {@code {number}}: the server leaves the pattern in. */
public class PlainPaths implements OASFilter {

    /** A pattern may hold one pair of braces, as in {@code [0-9]{1,9}}. */
    private static final String PATTERN = ":[^{}]*(\\{[^{}]*}[^{}]*)?";

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Map<String, PathItem> plain = new LinkedHashMap<>();
        document.getPaths().getPathItems().forEach((path, item) -> plain.put(path.replaceAll(PATTERN, ""), item));
        Paths paths = OASFactory.createPaths();
        paths.setPathItems(plain);
        document.setPaths(paths);
    }
}
