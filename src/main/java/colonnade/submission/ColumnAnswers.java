package colonnade.submission;

import colonnade.community.Actor;
import colonnade.community.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tells what somebody answered: the column's owners, and whoever asked, who need not be one of them. */
@ApplicationScoped
class ColumnAnswers {

    @Inject
    Notices notices;

    /** @param kind of the notice */
    void tell(Column column, Actor actor, Optional<UUID> askedBy, String kind) {
        Set<UUID> told = new LinkedHashSet<>();
        column.people().stream().filter(ColumnPerson::owner).forEach(person -> told.add(person.memberId()));
        askedBy.ifPresent(told::add);
        told.remove(actor.id());
        notices.tell(told, kind, "/desk/columns/" + column.slug(), actor.displayName(), column.title());
    }
}
