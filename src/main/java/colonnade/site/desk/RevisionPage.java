package colonnade.site.desk;

import colonnade.platform.page.Page;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One revision as readers would see it.
 *
 * @param html sanitised
 * @param restorable whether it may become the present text again
 */
public record RevisionPage(
        UUID draft,
        int number,
        String act,
        String title,
        String summary,
        List<String> tags,
        String lang,
        String html,
        String savedBy,
        Instant savedAt,
        boolean restorable)
        implements Page {}
