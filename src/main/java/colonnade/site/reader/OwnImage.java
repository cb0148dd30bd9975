package colonnade.site.reader;

import java.util.Optional;
import java.util.regex.Pattern;

/** The picture that stands for a text: its first that we serve ourselves, so that showing it tells nobody else. */
public record OwnImage(String href, String alt) {

    /** As the sanitiser writes it. */
    private static final Pattern IMAGE = Pattern.compile("<img [^>]*\\bsrc=\"(/images/[^\"]+)\"[^>]*>");

    private static final Pattern ALT = Pattern.compile("\\balt=\"([^\"]*)\"");

    static Optional<OwnImage> in(String html) {
        var image = IMAGE.matcher(html);
        if (!image.find()) {
            return Optional.empty();
        }
        var alt = ALT.matcher(image.group());
        return Optional.of(new OwnImage(image.group(1), alt.find() ? alt.group(1) : ""));
    }
}
