package colonnade.platform.markdown;

import java.lang.Character.UnicodeBlock;
import java.lang.Character.UnicodeScript;
import java.util.Set;

/** Which characters are set without spaces between them. */
final class Han {

    private static final Set<UnicodeScript> SCRIPTS =
            Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.BOPOMOFO);

    private Han() {}

    static boolean isLetter(int character) {
        return SCRIPTS.contains(UnicodeScript.of(character));
    }

    static boolean isPunctuation(int character) {
        var block = UnicodeBlock.of(character);
        return block == UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION
                || block == UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS && !Character.isLetterOrDigit(character)
                || "“”‘’…—·".indexOf(character) >= 0;
    }

    static boolean is(int character) {
        return isLetter(character) || isPunctuation(character);
    }
}
