package colonnade.submission;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Set;

/** BCP 47 tags of the languages people write in. */
public final class LanguageTag {

    /** Chinese says in one letter what English says in four: this share of Han letters is a Chinese text. */
    private static final double CHINESE = 0.2;

    /** Where Chinese is written so unless the tag says otherwise; "" is Chinese of nowhere in particular. */
    private static final Set<String> SIMPLIFIED = Set.of("", "CN", "SG", "MY");

    private static final int LONGEST = 35;

    private LanguageTag() {}

    public static boolean wellFormed(String tag) {
        try {
            return tag.length() <= LONGEST
                    && !new Locale.Builder()
                            .setLanguageTag(tag)
                            .build()
                            .getLanguage()
                            .isEmpty();
        } catch (IllformedLocaleException e) {
            return false;
        }
    }

    public static String canonical(String tag) {
        return Locale.forLanguageTag(tag).toLanguageTag();
    }

    /** The two languages of the site under one tag each, whatever people call them; others as they are written. */
    static String ofDraft(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        if (locale.getLanguage().equals("en")) {
            return "en";
        }
        boolean simplified = locale.getScript().equals("Hans")
                || locale.getScript().isEmpty() && SIMPLIFIED.contains(locale.getCountry());
        return locale.getLanguage().equals("zh") && simplified ? "zh-CN" : locale.toLanguageTag();
    }

    public static String guess(String text) {
        long letters = text.codePoints().filter(Character::isLetter).count();
        long han = text.codePoints().filter(Character::isIdeographic).count();
        return han >= letters * CHINESE ? "zh-CN" : "en";
    }
}
