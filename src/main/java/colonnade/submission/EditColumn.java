package colonnade.submission;

import colonnade.community.Actor;
import colonnade.community.CommunityProblem;
import colonnade.community.SiteRole;
import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Changes all of a column but its address. Its owners may. */
@ApplicationScoped
public class EditColumn {

    @Inject
    Columns columns;

    @Inject
    ColumnRules rules;

    @Inject
    Event<ColumnRenamed> renamed;

    @Inject
    Clock clock;

    /** @param version the version the change was made from; a newer one refuses it */
    @Transactional
    public Column edit(Actor actor, String slug, long version, WrittenColumn written) {
        Column column = columns.forChange(slug);
        if (!column.ownedBy(actor.id()) && !actor.is(SiteRole.ADMIN)) {
            throw CommunityProblem.needs("role.column-owner");
        }
        if (column.version() != version) {
            throw Problem.of(CommunityProblem.CHANGED_MEANWHILE).with("current", column.version());
        }
        String before = column.title();
        column.edit(rules.ofChanged(actor, written, column), clock.instant());
        if (!column.title().equals(before)) {
            renamed.fire(new ColumnRenamed(column.id()));
        }
        return column;
    }
}
