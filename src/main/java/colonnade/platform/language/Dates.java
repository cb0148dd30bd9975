package colonnade.platform.language;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Days as people in China read them, whatever the language. */
public final class Dates {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Dates() {}

    public static String text(Language language, Instant at) {
        return DateTimeFormatter.ofLocalizedDate(language == Language.CHINESE ? FormatStyle.LONG : FormatStyle.MEDIUM)
                .withLocale(language.locale())
                .format(at.atZone(ZONE));
    }
}
