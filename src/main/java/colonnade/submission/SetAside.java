package colonnade.submission;

import colonnade.community.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Keeps a text as a revision beside the one that stands there: what gives way stays in reach. */
@ApplicationScoped
public class SetAside {

    @Inject
    OwnDrafts drafts;

    @Inject
    Revisions revisions;

    @Inject
    ColumnChoice columns;

    @Inject
    Clock clock;

    @Transactional
    public Revision setAside(Actor actor, UUID draftId, WrittenText written) {
        Draft draft = drafts.forChange(actor, draftId);
        Text text = written.read(
                columns.choose(actor, written.column(), draft.text().columnId()));
        Revision revision = draft.setAside(text, actor.id(), clock.instant());
        revisions.add(revision);
        return revision;
    }
}
