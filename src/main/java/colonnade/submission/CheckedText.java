package colonnade.submission;

import colonnade.platform.markdown.Markdown;
import colonnade.platform.markdown.MarkdownSource;
import colonnade.platform.problem.CommonProblem;
import colonnade.platform.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * A text while it is checked: read and rendered at most once, however many checks look into it. Where its body is longer
 * than a body may be, nothing is read: that it is too long is all there is to say.
 */
public final class CheckedText {

    private static final MarkdownSource.Found NOTHING = new MarkdownSource.Found(List.of(), List.of());

    private final Text text;
    private final MarkdownSource source;
    private final Markdown markdown;
    private MarkdownSource.Found found;
    private Optional<String> html;

    CheckedText(Text text, MarkdownSource source, Markdown markdown) {
        this.text = text;
        this.source = source;
        this.markdown = markdown;
    }

    public Text text() {
        return text;
    }

    /** The headings, links and images of its body. */
    public MarkdownSource.Found found() {
        if (found == null) {
            found = TextLimits.readable(text) ? source.read(text.body()) : NOTHING;
        }
        return found;
    }

    /** Its body as readers get it; empty where it cannot be rendered. */
    public Optional<String> html() {
        if (html == null) {
            html = TextLimits.readable(text) ? rendered() : Optional.empty();
        }
        return html;
    }

    /** Whether its length would do, and yet it cannot be rendered. */
    public boolean tooHeavy() {
        return TextLimits.readable(text) && html().isEmpty();
    }

    private Optional<String> rendered() {
        try {
            return Optional.of(markdown.render(text.body()).html());
        } catch (Problem refusal) {
            if (refusal.type() != CommonProblem.TEXT_TOO_HEAVY) {
                throw refusal;
            }
            return Optional.empty();
        }
    }
}
