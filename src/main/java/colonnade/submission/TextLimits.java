package colonnade.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** How long what is offered may be, and that its first address is one readers can follow. */
@ApplicationScoped
class TextLimits implements SubmissionCheck {

    /** What a list or a card of a shared link shows before it cuts, in Latin letters; a Chinese character is two. */
    private static final int WIDEST_TITLE = 80;

    @Override
    public List<Finding> check(CheckedText checked) {
        Text text = checked.text();
        List<Finding> findings = new ArrayList<>();
        tooLong(findings, "/title", text.title(), Text.LONGEST_TITLE);
        tooLong(findings, "/summary", text.summary(), Text.LONGEST_SUMMARY);
        tooLong(findings, "/body", text.body(), Text.LONGEST_BODY);
        if (text.tags().size() > Text.MOST_TAGS) {
            findings.add(Finding.blocking("/tags", "invalid.too-many-tags", Text.MOST_TAGS));
        }
        for (int i = 0; i < text.tags().size(); i++) {
            tooLong(findings, "/tags/" + i, text.tags().get(i), Text.LONGEST_TAG);
        }
        if (text.canonicalUrl().filter(address -> !WebAddress.valid(address)).isPresent()) {
            findings.add(Finding.blocking("/canonicalUrl", "invalid.web-address"));
        }
        if (length(text.title()) <= Text.LONGEST_TITLE && width(text.title()) > WIDEST_TITLE) {
            findings.add(Finding.advice("/title", "check.title-is-cut", WIDEST_TITLE / 2, WIDEST_TITLE));
        }
        return findings;
    }

    /** Whether the body is one that can be looked into: other checks leave what is too long alone. */
    static boolean readable(Text text) {
        return length(text.body()) <= Text.LONGEST_BODY;
    }

    private static void tooLong(List<Finding> findings, String pointer, String value, int most) {
        int length = length(value);
        if (length > most) {
            findings.add(Finding.blocking(pointer, "check.too-long", length, most));
        }
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static int width(String text) {
        return text.codePoints()
                .map(character -> Character.isIdeographic(character) ? 2 : 1)
                .sum();
    }
}
