package colonnade.site.desk;

import colonnade.platform.page.Page;
import java.time.Instant;
import java.util.List;

/**
 * What one is asked to belong to and has not answered, the last first.
 *
 * @param next the address of the page behind this one, or null
 */
public record InvitationsPage(List<Row> invitations, String next) implements Page {

    /**
     * One of them.
     *
     * @param what the end of {@code desk.invitation.<what>}: {@code own-column}, {@code write-for-column}, or the role in
     *     which one is to be named with a draft
     * @param href where one can look at it first
     * @param action the address under which it is accepted and declined
     * @param by the name of whoever asks
     */
    public record Row(String what, String title, String href, String action, String by, Instant at) {}
}
