package colonnade.submission;

import java.util.ArrayList;
import java.util.List;

/**
 * Two bodies that were written from the same one, cut into stretches that are alike and stretches between which their
 * author chooses. Nothing of either is changed by cutting: blank lines within code stay as they are.
 */
public record Merge(List<Stretch> stretches) {

    /** Which text stands where the two differ. */
    public enum Side {
        THEIRS("theirs"),
        MINE("mine"),
        BOTH("both");

        private final String word;

        Side(String word) {
            this.word = word;
        }

        /** The word used in forms. */
        public String word() {
            return word;
        }

        /** Mine, unless something else is said: it is what was being written. */
        public static Side of(String word) {
            return THEIRS.word.equals(word) ? THEIRS : BOTH.word.equals(word) ? BOTH : MINE;
        }
    }

    /** One or more paragraphs; where they differ, {@code passages} lead from theirs to mine word by word. */
    public record Stretch(boolean alike, String theirs, String mine, List<Passage> passages) {}

    public static Merge of(String theirs, String mine) {
        Effort effort = new Effort();
        List<Stretch> stretches = new ArrayList<>();
        for (Alignment.Run<String> run :
                Alignment.of(pieces(theirs), pieces(mine)).runs()) {
            String from = String.join("", run.from());
            String to = String.join("", run.to());
            stretches.add(new Stretch(
                    run.alike(),
                    from,
                    to,
                    run.alike() ? List.of() : Passage.between(from.stripTrailing(), to.stripTrailing(), effort)));
        }
        return new Merge(stretches);
    }

    /** @param sides one for each stretch that differs, in order; mine where one is missing */
    public String take(List<Side> sides) {
        StringBuilder body = new StringBuilder();
        int at = 0;
        for (Stretch stretch : stretches) {
            Side side = stretch.alike() || at >= sides.size() ? Side.MINE : sides.get(at);
            at += stretch.alike() ? 0 : 1;
            body.append(side == Side.MINE ? "" : stretch.theirs()).append(side == Side.THEIRS ? "" : stretch.mine());
        }
        return body.toString().stripTrailing();
    }

    public long differing() {
        return stretches.stream().filter(stretch -> !stretch.alike()).count();
    }

    /** Paragraphs, each with the blank lines behind it; the last one too, or it would differ from one in the middle. */
    private static List<String> pieces(String body) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        boolean hasText = false;
        boolean blankBefore = false;
        for (String line : body.stripTrailing().split("\n", -1)) {
            if (blankBefore && !line.isBlank()) {
                pieces.add(piece.toString());
                piece.setLength(0);
                hasText = false;
            }
            piece.append(line).append('\n');
            hasText |= !line.isBlank();
            blankBefore = line.isBlank() && hasText;
        }
        if (hasText) {
            pieces.add(piece.append('\n').toString());
        }
        return pieces;
    }
}
