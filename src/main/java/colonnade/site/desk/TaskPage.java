package colonnade.site.desk;

import colonnade.platform.page.Page;
import colonnade.site.Field;
import colonnade.site.Link;
import colonnade.submission.Difference;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Reviewing: the text, what changed since the last round, what was said of it, and the verdict.
 *
 * @param sinceLastRound null in the first round
 * @param next the address of the visitor's next task, or null
 * @param refusal what is wrong with the verdict as a whole, or null
 */
public record TaskPage(
        UUID id,
        Offered offered,
        Standing standing,
        Difference sinceLastRound,
        List<FindingLine> findings,
        List<SubmissionPage.Reason> reasons,
        Form form,
        String next,
        String refusal)
        implements Page {

    /**
     * The text that is judged.
     *
     * @param html sanitised
     * @param note what its author told the reviewers
     */
    public record Offered(
            String title,
            String summary,
            List<String> tags,
            String lang,
            String canonicalUrl,
            String html,
            int minutes,
            Link author,
            String note) {}

    /**
     * Whose turn it is.
     *
     * @param holder who took the task, or null
     * @param mine the visitor took it
     * @param writer the visitor wrote on the text and may not judge it
     * @param over it was answered or is no longer needed
     * @param organiser the visitor may give it to somebody by name
     */
    public record Standing(
            UUID submission,
            Link group,
            int round,
            Instant due,
            boolean late,
            Link holder,
            boolean mine,
            boolean writer,
            boolean over,
            boolean organiser) {

        public boolean claimable() {
            return holder == null && !over && !writer;
        }
    }

    /** What stands in the form; {@code verdict} is empty until one is chosen. */
    public record Form(String verdict, Field reason, Field handle) {}
}
