package colonnade.submission;

import colonnade.community.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Changes all of a column but its address. Its owners may. */
@ApplicationScoped
public class EditColumn {

    @Inject
    OwnedColumns owned;

    @Inject
    ColumnRules rules;

    @Inject
    SeatPeople people;

    @Inject
    Event<ColumnRenamed> renamed;

    @Inject
    Clock clock;

    /** @param version the version the change was made from; a newer one refuses it */
    @Transactional
    public Column edit(Actor actor, String slug, long version, WrittenColumn written) {
        Column column = owned.forChange(actor, slug, version);
        String before = column.title();
        column.edit(rules.read(actor, written, column.groupId()), clock.instant());
        people.change(actor, column, written.owners(), written.contributors());
        if (!column.title().equals(before)) {
            renamed.fire(new ColumnRenamed(column.id()));
        }
        return column;
    }
}
