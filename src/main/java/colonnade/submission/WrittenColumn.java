package colonnade.submission;

import java.util.List;

/**
 * A column as somebody wants it; what is missing is null.
 *
 * @param slug its address; made from the title when missing, and never changed later
 * @param about its scope
 * @param cadence how often it appears, in their own words
 * @param group the address of the group on whose page it stands
 * @param owners handles; when missing, as it was
 * @param contributors handles; when missing, as it was
 */
public record WrittenColumn(
        String slug,
        String title,
        String about,
        String cadence,
        String group,
        List<String> owners,
        List<String> contributors) {}
