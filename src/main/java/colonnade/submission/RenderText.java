package colonnade.submission;

import colonnade.image.Image;
import colonnade.image.Images;
import colonnade.platform.markdown.Markdown;
import colonnade.platform.markdown.Rendered;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes a text into HTML in which every picture of ours says how large it is, so that nothing moves when it arrives.
 * Pictures of others are shown as they come.
 */
@ApplicationScoped
public class RenderText {

    /** As the sanitiser writes it. */
    private static final Pattern PICTURE = Pattern.compile("<img [^>]*\\bsrc=\"(/images/([A-Za-z0-9_-]{22})\\.\\w+)\"");

    private static final Pattern TAG = Pattern.compile("<img [^>]*>");
    private static final Pattern SIDE = Pattern.compile(" (width|height)=\"(\\d{1,6})\"");

    @Inject
    Markdown markdown;

    @Inject
    Images images;

    /** @throws colonnade.platform.problem.Problem when it would become larger than any page can be */
    public Rendered render(String text) {
        return sized(markdown.render(text));
    }

    /** The same for its author, with the lines of the source. */
    public Rendered preview(String text) {
        return sized(markdown.preview(text));
    }

    private Rendered sized(Rendered rendered) {
        Set<String> ids = PICTURE.matcher(rendered.html())
                .results()
                .map(picture -> picture.group(2))
                .collect(Collectors.toSet());
        if (ids.isEmpty()) {
            return rendered;
        }
        Map<String, Image> known = images.all(ids).stream().collect(Collectors.toMap(Image::url, Function.identity()));
        return rendered.with(
                TAG.matcher(rendered.html()).replaceAll(tag -> Matcher.quoteReplacement(sized(tag.group(), known))));
    }

    private static String sized(String tag, Map<String, Image> known) {
        Matcher picture = PICTURE.matcher(tag);
        Image image = picture.find() ? known.get(picture.group(1)) : null;
        return image == null ? tag : SIDE.matcher(tag).replaceAll("").replaceFirst("<img", "<img" + size(tag, image));
    }

    /** An author may have said how wide or how high it shall be; the other side follows from its form. */
    private static String size(String tag, Image image) {
        Map<String, Integer> wanted = SIDE.matcher(tag)
                .results()
                .filter(side -> Integer.parseInt(side.group(2)) > 0)
                .collect(Collectors.toMap(
                        side -> side.group(1), side -> Integer.valueOf(side.group(2)), (first, second) -> first));
        double form = (double) image.width() / image.height();
        int width = wanted.containsKey("width")
                ? wanted.get("width")
                : wanted.containsKey("height") ? rounded(wanted.get("height") * form) : image.width();
        return " width=\"" + width + "\" height=\"" + wanted.getOrDefault("height", rounded(width / form)) + "\"";
    }

    private static int rounded(double side) {
        return Math.max(1, (int) Math.round(side));
    }
}
