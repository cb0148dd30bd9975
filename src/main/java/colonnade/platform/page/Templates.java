package colonnade.platform.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The templates of {@code src/main/jte}, compiled with the program. */
public final class Templates {

    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "gg.jte.generated.precompiled");

    private Templates() {}

    /** @param name path of the template without {@code .jte}, such as {@code reader/ArticlePage} */
    public static String render(String name, Map<String, Object> parameters) {
        var output = new StringOutput(16_384);
        ENGINE.render(name + ".jte", parameters, output);
        return output.toString();
    }
}
