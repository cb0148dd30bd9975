package colonnade.submission;

import colonnade.community.Actor;
import colonnade.community.CommunityProblem;
import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Somebody does not want to be in a column, or no longer. Its last owner stays: somebody must answer for it. */
@ApplicationScoped
public class LeaveColumn {

    @Inject
    Columns columns;

    @Inject
    ColumnAnswers answers;

    @Inject
    DeclinedInvitations declined;

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
        if (person.accepted()) {
            answers.tell(column, actor, Optional.empty(), "column-left");
        } else {
            declined.keep(column.id(), actor.id());
            answers.tell(column, actor, person.askedBy(), "column-declined");
        }
        return person.accepted();
    }
}
