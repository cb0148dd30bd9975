package colonnade.platform.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;

/** The language of this request: {@code ?lang=}, else {@code Accept-Language}, else Chinese. */
@RequestScoped
public class RequestLanguage {

    @Inject
    HttpServletRequest request;

    public Language get() {
        String asked = asked();
        if (asked != null) {
            return Language.of(asked);
        }
        // Without the header the container would answer with the machine's own locale.
        return request.getHeader("Accept-Language") == null
                ? Language.CHINESE
                : Language.best(Collections.list(request.getLocales()));
    }

    /** What {@code ?lang=} says, or null. Read from the query string: asking for a parameter would consume a form. */
    public String asked() {
        String query = request.getQueryString();
        if (query == null) {
            return null;
        }
        for (String part : query.split("&")) {
            if (part.equals("lang=en") || part.equals("lang=zh-CN")) {
                return part.substring("lang=".length());
            }
        }
        return null;
    }
}
