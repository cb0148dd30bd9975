package colonnade.site.desk;

import colonnade.submission.Paragraph;
import colonnade.submission.Passage.Kind;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a difference as it is shown.
 *
 * @param paragraph null where unchanged paragraphs are folded away
 * @param hidden how many of them
 */
public record Fold(Paragraph paragraph, int hidden) {

    /** The changed paragraphs with one unchanged neighbour on each side; what is further away is only counted. */
    public static List<Fold> of(List<Paragraph> paragraphs) {
        var folds = new ArrayList<Fold>();
        var hidden = 0;
        for (var i = 0; i < paragraphs.size(); i++) {
            if (near(paragraphs, i)) {
                if (hidden > 0) {
                    folds.add(new Fold(null, hidden));
                    hidden = 0;
                }
                folds.add(new Fold(paragraphs.get(i), 0));
            } else {
                hidden++;
            }
        }
        if (hidden > 0) {
            folds.add(new Fold(null, hidden));
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
