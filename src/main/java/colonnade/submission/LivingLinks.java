package colonnade.submission;

import colonnade.platform.markdown.MarkdownSource.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Links and images within this site lead somewhere: what stood beside a file in a folder does not come along. */
@ApplicationScoped
class LivingLinks implements SubmissionCheck {

    private static final Pattern ABSOLUTE = Pattern.compile("(?i)^([a-z][a-z0-9+.-]*:|//).*", Pattern.DOTALL);
    private static final Pattern WEB = Pattern.compile("(?i)^(https?:|//).*", Pattern.DOTALL);
    /** What stands for a picture while it is sent. */
    private static final String UNFINISHED = "upload:";

    /** Ids of a text begin like this on a page, so that they cannot be those of the page itself. */
    private static final Pattern ID = Pattern.compile("\\sid=\"h-([^\"]*)\"");

    /** No text needs more of them; the rest is not looked up. */
    private static final int MOST_LOOKED_UP = 300;

    @Inject
    @Any
    Instance<OwnAddresses> addresses;

    @Override
    public List<Finding> check(CheckedText checked) {
        List<Reference> all = checked.found().references();
        List<Reference> own = all.stream()
                .filter(reference -> !reference.destination().isBlank())
                .filter(reference -> !ABSOLUTE.matcher(reference.destination()).matches())
                .toList();
        Set<String> dead = dead(own);
        Set<String> anchors = own.stream().anyMatch(LivingLinks::withinText) ? anchors(checked) : Set.of();
        Stream<Reference> nowhere = own.stream()
                .filter(reference ->
                        withinText(reference) ? !anchors.contains(anchor(reference)) : nowhere(reference, dead));
        return Stream.concat(nowhere, all.stream().filter(LivingLinks::unseen))
                .map(LivingLinks::finding)
                .toList();
    }

    /** A picture on its author's own disk, or one that is still being sent. */
    private static boolean unseen(Reference reference) {
        String destination = reference.destination();
        return reference.image()
                && ABSOLUTE.matcher(destination).matches()
                && !WEB.matcher(destination).matches();
    }

    /** Images stand in one place; of other addresses only their owners know. */
    private static boolean nowhere(Reference reference, Set<String> dead) {
        String path = path(reference);
        return !path.startsWith(reference.image() ? "/images/" : "/")
                || path.codePoints().anyMatch(Character::isISOControl)
                || dead.contains(path);
    }

    private Set<String> dead(List<Reference> own) {
        Set<String> paths = own.stream()
                .map(LivingLinks::path)
                .filter(path -> path.startsWith("/") && path.codePoints().noneMatch(Character::isISOControl))
                .distinct()
                .limit(MOST_LOOKED_UP)
                .collect(Collectors.toSet());
        Set<String> dead = new HashSet<>();
        if (!paths.isEmpty()) {
            addresses.forEach(asked -> dead.addAll(asked.leadingNowhere(paths)));
        }
        return dead;
    }

    private static Set<String> anchors(CheckedText checked) {
        return ID.matcher(checked.html().orElse(""))
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }

    private static Finding finding(Reference dead) {
        String line = String.valueOf(dead.place().line());
        Finding finding = dead.image()
                ? Finding.blocking("/body", missing(dead), line, shown(dead))
                : Finding.advice(
                        "/body",
                        withinText(dead) ? "check.anchor-leads-nowhere" : "check.link-leads-nowhere",
                        line,
                        shown(dead));
        return finding.at(dead.place());
    }

    private static String missing(Reference image) {
        return image.destination().startsWith(UNFINISHED) ? "check.image-unfinished" : "check.image-leads-nowhere";
    }

    /** A picture written into its address may be as long as a book. */
    private static String shown(Reference reference) {
        String destination = reference.destination();
        return destination.substring(0, Math.min(destination.length(), 100));
    }

    private static boolean withinText(Reference reference) {
        return reference.destination().startsWith("#");
    }

    private static String anchor(Reference reference) {
        return UrlText.decoded(reference.destination().substring(1));
    }

    private static String path(Reference reference) {
        return UrlText.decoded(reference.destination().replaceFirst("[?#].*", ""));
    }
}
