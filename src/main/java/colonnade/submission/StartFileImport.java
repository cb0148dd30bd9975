package colonnade.submission;

import colonnade.community.Actor;
import colonnade.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Lets an import go on that its sender has looked through. */
@ApplicationScoped
public class StartFileImport {

    @Inject
    FileImports imports;

    @Inject
    Outbox outbox;

    /**
     * @param wanted the numbers of the texts to import, among the {@code most} behind {@code after}; of all others, those
     *     that are new are wanted
     */
    @Transactional
    public FileImport start(Actor actor, UUID id, Collection<Integer> wanted, int after, int most) {
        imports.of(actor, id);
        FileImport held = imports.held(id);
        held.start();
        Set<Integer> numbers = Set.copyOf(wanted);
        imports.items(id, after, most).forEach(item -> item.choose(numbers.contains(item.number())));
        imports.chooseAll(id);
        outbox.put(ReceiveFileImport.KIND, ReceiveFileImport.KIND, id.toString(), "");
        return held;
    }
}
