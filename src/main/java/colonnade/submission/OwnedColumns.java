package colonnade.submission;

import colonnade.community.Actor;
import colonnade.community.CommunityProblem;
import colonnade.community.SiteRole;
import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** Columns as their owners, and the admins, reach them. */
@ApplicationScoped
public class OwnedColumns {

    @Inject
    Columns columns;

    @Inject
    Clock clock;

    public boolean may(Actor actor, Column column) {
        return column.ownedBy(actor.id()) || actor.is(SiteRole.ADMIN);
    }

    public Column of(Actor actor, String slug) {
        Column column = columns.bySlug(slug);
        require(actor, column);
        return column;
    }

    /** With its row held until the transaction ends. */
    Column forChange(Actor actor, String slug) {
        Column column = columns.forChange(slug);
        require(actor, column);
        return column;
    }

    /** The same; a newer version than this one refuses the change. */
    Column forChange(Actor actor, String slug, long version) {
        Column column = forChange(actor, slug);
        if (column.version() != version) {
            throw Problem.of(CommunityProblem.CHANGED_MEANWHILE).with("current", column.version());
        }
        return column;
    }

    /**
     * Says whether readers see the articles in an order, as part of the transaction that puts them in one. What {@link
     * #forChange} refuses is refused.
     */
    public Column order(Actor actor, String slug, long version, boolean ordered) {
        Column column = forChange(actor, slug, version);
        column.order(ordered, clock.instant());
        return column;
    }

    private void require(Actor actor, Column column) {
        if (!may(actor, column)) {
            throw CommunityProblem.needs("role.column-owner");
        }
    }
}
