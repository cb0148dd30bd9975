package colonnade.submission;

import colonnade.community.Actor;
import colonnade.platform.markdown.Rendered;
import colonnade.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Shows a body as readers would get it. Only members: rendering is work. */
@ApplicationScoped
public class RenderPreview {

    @Inject
    RenderText rendering;

    public Rendered render(Actor actor, String body) {
        new Validation().optionalText(body, "/body", TextLimits.LONGEST_BODY).check();
        return rendering.preview(body == null ? "" : body);
    }
}
