package colonnade.site.desk;

import colonnade.platform.page.Page;
import colonnade.site.Field;
import java.util.List;
import java.util.UUID;

/**
 * Offering a draft to groups.
 *
 * @param again whether this is the next round of a submission under way
 * @param own groups the author belongs to
 * @param others further groups
 * @param more groups that are not listed, to be named by their addresses; null where all are listed
 * @param refusal what is wrong with the whole, or null
 */
public record SubmitPage(
        UUID draft,
        String title,
        boolean again,
        List<FindingLine> findings,
        List<Choice> own,
        List<Choice> others,
        Field more,
        String groupsWrong,
        Field note,
        String refusal)
        implements Page {

    public boolean ready() {
        return findings.stream().noneMatch(FindingLine::blocking);
    }
}
