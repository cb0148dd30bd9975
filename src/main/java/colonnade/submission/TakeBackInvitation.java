package colonnade.submission;

import colonnade.community.Actor;
import colonnade.community.Members;
import colonnade.community.Notices;
import colonnade.platform.problem.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Whoever was asked to be in a column and has not answered is asked no more. Its owners may. */
@ApplicationScoped
public class TakeBackInvitation {

    @Inject
    OwnedColumns owned;

    @Inject
    Members members;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    @Transactional
    public void takeBack(Actor actor, String slug, String handle) {
        Column column = owned.forChange(actor, slug);
        UUID memberId = members.byHandle(handle).id();
        ColumnPerson asked = column.find(memberId)
                .filter(person -> !person.accepted())
                .orElseThrow(() -> Problem.of(SubmissionProblem.NOT_ASKED, handle));
        column.leave(asked, clock.instant());
        notices.tell(memberId, "column-uninvited", "/columns/" + column.slug(), actor.displayName(), column.title());
    }
}
