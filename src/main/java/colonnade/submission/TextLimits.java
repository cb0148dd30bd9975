package colonnade.submission;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** How long what is offered may be, and that its first address is one readers can follow. */
@ApplicationScoped
class TextLimits implements SubmissionCheck {

    static final int LONGEST_BODY = 400_000;
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_SUMMARY = 500;
    private static final int LONGEST_TAG = 40;
    private static final int MOST_TAGS = 10;

    /** What a list or a card of a shared link shows before it cuts, in Latin letters; a Chinese character is two. */
    private static final int WIDEST_TITLE = 80;

    @Override
    public List<Finding> check(Text text) {
        List<Finding> findings = new ArrayList<>();
        tooLong(findings, "/title", text.title(), LONGEST_TITLE);
        tooLong(findings, "/summary", text.summary(), LONGEST_SUMMARY);
        tooLong(findings, "/body", text.body(), LONGEST_BODY);
        if (text.tags().size() > MOST_TAGS) {
            findings.add(Finding.blocking("/tags", "invalid.too-many-tags", MOST_TAGS));
        }
        for (int i = 0; i < text.tags().size(); i++) {
            tooLong(findings, "/tags/" + i, text.tags().get(i), LONGEST_TAG);
        }
        if (text.canonicalUrl().filter(address -> !WebAddress.valid(address)).isPresent()) {
            findings.add(Finding.blocking("/canonicalUrl", "invalid.web-address"));
        }
        if (length(text.title()) <= LONGEST_TITLE && width(text.title()) > WIDEST_TITLE) {
            findings.add(Finding.advice("/title", "check.title-is-cut", WIDEST_TITLE / 2, WIDEST_TITLE));
        }
        return findings;
    }

    /** Whether the body is one that can be looked into: other checks leave what is too long alone. */
    static boolean readable(Text text) {
        return length(text.body()) <= LONGEST_BODY;
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
