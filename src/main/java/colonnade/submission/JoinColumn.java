package colonnade.submission;

import colonnade.community.Actor;
import colonnade.community.CommunityProblem;
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
    ColumnAnswers answers;

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
        answers.tell(column, actor, person.askedBy(), "column-joined");
    }
}
