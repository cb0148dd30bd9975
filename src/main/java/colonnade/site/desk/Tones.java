package colonnade.site.desk;

/** The colour of a badge, which repeats what its word says. */
public final class Tones {

    private Tones() {}

    public static String of(String state) {
        return switch (state) {
            case "accepted", "released", "accept" -> "good";
            case "changes-requested", "request-changes" -> "wait";
            case "declined", "expired", "decline" -> "bad";
            case "in-review", "submitted" -> "active";
            default -> "";
        };
    }
}
