package colonnade.publication.imports;

import colonnade.community.Actor;
import colonnade.community.SiteRole;
import colonnade.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Keeps the lines of an import, all or none, to be worked off in the background. */
@ApplicationScoped
public class ReceiveImport {

    @Inject
    Imports imports;

    @Inject
    Outbox outbox;

    @Inject
    Clock clock;

    @Transactional
    public ArticleImport receive(Actor actor, List<ReceivedLine> lines) {
        actor.require(SiteRole.OPERATOR);
        ArticleImport received = new ArticleImport(actor.id(), clock.instant());
        imports.add(
                received,
                lines.stream().map(line -> new ImportLine(received.id(), line)).toList());
        outbox.put(WorkOffImport.KIND, WorkOffImport.KIND, received.id().toString(), "");
        return received;
    }
}
