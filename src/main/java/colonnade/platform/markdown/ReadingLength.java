package colonnade.platform.markdown;

/** How much there is to read. */
record ReadingLength(int words, int minutes) {

    private static final int HAN_A_MINUTE = 400;
    private static final int WORDS_A_MINUTE = 220;
    private static final int CODE_LINES_A_MINUTE = 40;

    static ReadingLength of(CharSequence prose, CharSequence code) {
        var han = (int) prose.codePoints().filter(Han::isLetter).count();
        var others = otherWords(prose);
        var lines = (int) code.chars().filter(character -> character == '\n').count();
        var minutes =
                (double) han / HAN_A_MINUTE + (double) others / WORDS_A_MINUTE + (double) lines / CODE_LINES_A_MINUTE;
        return new ReadingLength(han + others, Math.max(1, (int) Math.round(minutes)));
    }

    private static int otherWords(CharSequence prose) {
        var words = 0;
        var inside = false;
        for (var i = 0; i < prose.length(); i++) {
            var character = prose.charAt(i);
            var letter = Character.isLetterOrDigit(character) && !Han.isLetter(character);
            if (letter && !inside) {
                words++;
            }
            inside = letter;
        }
        return words;
    }
}
