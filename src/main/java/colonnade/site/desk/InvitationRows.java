package colonnade.site.desk;

import colonnade.community.Actor;
import colonnade.platform.http.Cursor;
import colonnade.site.Addresses;
import colonnade.site.Paged;
import colonnade.site.desk.InvitationsPage.Row;
import colonnade.submission.Invitations;
import colonnade.submission.Invitations.Invitation;
import colonnade.submission.Invitations.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What somebody is asked to belong to, as the desk shows it. */
@ApplicationScoped
public class InvitationRows {

    private static final String PLACE = "/desk/invitations";

    @Inject
    Invitations invitations;

    /** @param cursor null for the first page */
    public InvitationsPage of(Actor actor, String cursor, int most) {
        var found = invitations.of(actor.id(), Cursor.parse(cursor, 2), most + 1);
        var some = Paged.of(found, most, PLACE, Invitation::cursor);
        return new InvitationsPage(some.map(InvitationRows::row), some.next());
    }

    private static Row row(Invitation one) {
        var column = one.kind() == Kind.COLUMN;
        var room = column ? "/desk/columns/" + Addresses.encoded(one.place()) : people(one.place());
        return new Row(
                column
                        ? one.owner() ? "own-column" : "write-for-column"
                        : one.role().word(),
                one.title(),
                column ? Addresses.column(one.place()) : room,
                room,
                one.by().name(),
                one.at());
    }

    private static String people(String draft) {
        return "/desk/drafts/" + draft + "/contributors";
    }
}
