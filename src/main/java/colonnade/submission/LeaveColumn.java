package colonnade.submission;

import colonnade.community.Actor;
import colonnade.community.CommunityProblem;
import colonnade.community.Notices;
import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Somebody does not want to be in a column, or no longer. Its last owner stays: somebody must answer for it. */
@ApplicationScoped
public class LeaveColumn {

    @Inject
    Columns columns;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /** @return whether they were in it, and did not only decline to be */
    @Transactional
    public boolean leave(Actor actor, String slug) {
        Column column = columns.forChange(slug);
        ColumnPerson person = column.find(actor.id()).orElseThrow(() -> CommunityProblem.needs("role.invited"));
        boolean lastOwner = person.accepted()
                && person.owner()
                && column.people().stream().filter(ColumnPerson::owner).count() == 1;
        if (lastOwner) {
            throw Problem.of(SubmissionProblem.LAST_OWNER);
        }
        column.leave(person, clock.instant());
        tellOwners(column, actor, person.accepted() ? "column-left" : "column-declined");
        return person.accepted();
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
