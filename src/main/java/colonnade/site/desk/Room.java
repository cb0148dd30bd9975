package colonnade.site.desk;

import colonnade.community.SiteRole;
import colonnade.site.Frame;
import colonnade.site.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What all pages of the desk share: the places one can go to, and the sentence about what was just done. */
public final class Room {

    private static final Pattern DONE = Pattern.compile("[?&]done=([a-z-]{1,40})(?:&|$)");

    private Room() {}

    /** The places of somebody with these roles. */
    public static List<Link> places(Frame frame) {
        var places = new ArrayList<Link>();
        for (var place : List.of("drafts", "imports", "tasks", "groups", "columns", "topics", "account")) {
            places.add(place(frame, place));
        }
        if (is(frame, SiteRole.ADMIN)) {
            places.add(place(frame, "people"));
        }
        if (is(frame, SiteRole.OPERATOR)) {
            places.add(place(frame, "operations"));
        }
        return places;
    }

    /** What was just done, in words. */
    public static Optional<String> done(Frame frame) {
        var found = DONE.matcher(frame.path());
        if (!found.find()) {
            return Optional.empty();
        }
        var key = "desk.done." + found.group(1);
        return frame.knows(key) ? Optional.of(frame.t(key)) : Optional.empty();
    }

    private static boolean is(Frame frame, SiteRole role) {
        return frame.visitor().filter(visitor -> visitor.is(role)).isPresent();
    }

    private static Link place(Frame frame, String name) {
        return new Link(frame.t("desk.place." + name), "/desk/" + name);
    }
}
