package colonnade.site.desk;

import colonnade.submission.Paragraph;
import colonnade.submission.Passage.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a difference as it is shown.
 *
 * @param shown whether it stands open; otherwise its paragraphs, all unchanged, are folded away
 */
public record Fold(boolean shown, List<Paragraph> paragraphs) {

    /** The changed paragraphs with one unchanged neighbour on each side; what is further away is folded. */
    public static List<Fold> of(List<Paragraph> paragraphs) {
        var folds = new ArrayList<Fold>();
        for (var i = 0; i < paragraphs.size(); i++) {
            var shown = near(paragraphs, i);
            if (folds.isEmpty() || folds.get(folds.size() - 1).shown() != shown) {
                folds.add(new Fold(shown, new ArrayList<>()));
            }
            folds.get(folds.size() - 1).paragraphs().add(paragraphs.get(i));
        }
        return folds;
    }

    private static boolean near(List<Paragraph> paragraphs, int at) {
        for (var i = Math.max(0, at - 1); i <= Math.min(paragraphs.size() - 1, at + 1); i++) {
            if (paragraphs.get(i).kind() != Kind.SAME) {
                return true;
            }
        }
        return false;
    }
}
