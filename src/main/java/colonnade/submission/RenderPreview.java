package colonnade.submission;

import colonnade.platform.markdown.Rendered;
import colonnade.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Shows a body as readers would get it. */
@ApplicationScoped
public class RenderPreview {

    @Inject
    RenderText rendering;

    public Rendered render(String body) {
        new Validation().optionalText(body, "/body", Text.LONGEST_BODY).check();
        return rendering.preview(body == null ? "" : body);
    }
}
