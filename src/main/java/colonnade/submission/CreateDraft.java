package colonnade.submission;

import colonnade.community.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Begins a draft, however little there is of it yet. */
@ApplicationScoped
public class CreateDraft {

    @Inject
    Drafts drafts;

    @Inject
    Revisions revisions;

    @Inject
    ColumnChoice columns;

    @Inject
    NameContributors naming;

    @Inject
    Clock clock;

    @Transactional
    public Draft create(Actor actor, WrittenText written) {
        Text text = written.read(columns.choose(actor, written.column(), Optional.empty()));
        Draft draft = new Draft(actor.id(), null, text, clock.instant());
        Revision first = draft.keep(RevisionAct.CREATED);
        drafts.add(draft);
        naming.read(actor, draft, written.contributors()).ifPresent(people -> naming.put(actor, draft, people));
        revisions.add(first);
        return draft;
    }
}
