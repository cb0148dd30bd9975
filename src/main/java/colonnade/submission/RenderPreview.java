package colonnade.submission;

import colonnade.community.Actor;
import colonnade.platform.markdown.Markdown;
import colonnade.platform.markdown.Rendered;
import colonnade.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Shows a body as readers would get it. Only members: rendering is work. */
@ApplicationScoped
public class RenderPreview {

    @Inject
    Markdown markdown;

    public Rendered render(Actor actor, String body) {
        new Validation().optionalText(body, "/body", TextLimits.LONGEST_BODY).check();
        return markdown.preview(body == null ? "" : body);
    }
}
