package colonnade.submission;

import colonnade.community.Actor;
import colonnade.community.CommunityProblem;
import colonnade.community.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Somebody who was asked agrees to be in a column. */
@ApplicationScoped
public class JoinColumn {

    @Inject
    Columns columns;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    @Transactional
    public void join(Actor actor, String slug) {
        Column column = columns.forChange(slug);
        ColumnPerson person = column.find(actor.id()).orElseThrow(() -> CommunityProblem.needs("role.invited"));
        if (person.accepted()) {
            return;
        }
        column.join(person, clock.instant());
        tellOwners(column, actor, "column-joined");
    }

    private void tellOwners(Column column, Actor actor, String kind) {
        notices.tell(
                column.people().stream()
                        .filter(person -> person.owner() && !person.memberId().equals(actor.id()))
                        .map(ColumnPerson::memberId)
                        .toList(),
                kind,
                "/desk/columns/" + column.slug(),
                actor.displayName(),
                column.title());
    }
}
