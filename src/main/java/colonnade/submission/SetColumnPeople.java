package colonnade.submission;

import colonnade.community.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Says who is in a column, in which order and as what. Its owners may; who is new is asked. */
@ApplicationScoped
public class SetColumnPeople {

    @Inject
    OwnedColumns owned;

    @Inject
    SeatPeople people;

    @Transactional
    public Column set(Actor actor, String slug, long version, List<WrittenPerson> wanted) {
        Column column = owned.forChange(actor, slug, version);
        people.set(actor, column, wanted);
        return column;
    }
}
