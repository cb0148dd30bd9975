package colonnade.submission;

import colonnade.community.Actor;
import colonnade.platform.markdown.MarkdownFromHtml;
import colonnade.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Reads what an author pastes as Markdown. Only members: reading is work. */
@ApplicationScoped
public class ReadPastedHtml {

    /** Word writes several times as much as it means. */
    private static final int LONGEST = 2_000_000;

    @Inject
    MarkdownFromHtml converter;

    public String read(Actor actor, String html) {
        var pasted = html == null ? "" : html;
        new Validation()
                .require(pasted.length() <= LONGEST, "/html", "invalid.too-long", LONGEST)
                .check();
        return converter.convert(pasted);
    }
}
