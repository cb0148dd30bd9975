package colonnade.submission;

import java.util.List;

/**
 * A column as somebody wants it; what is missing is null.
 *
 * @param slug its address; made from the title when missing, and never changed later
 * @param about its scope in a sentence or two
 * @param charter for whom it is, what belongs here and what does not: Markdown
 * @param cadence how often it appears, in their own words
 * @param everyDays the days between two articles, as they intend it
 * @param group the address of the group on whose page it stands
 * @param owners handles; when missing, as it was. Who is new is asked first
 * @param contributors handles; when missing, as it was. Who is new is asked first
 */
public record WrittenColumn(
        String slug,
        String title,
        String about,
        String charter,
        String cadence,
        Integer everyDays,
        WrittenCover cover,
        String group,
        List<String> owners,
        List<String> contributors) {}
