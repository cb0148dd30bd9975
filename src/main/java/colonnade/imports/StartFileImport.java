package colonnade.imports;

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
     * The texts that are wanted, by their numbers.
     *
     * @param seen those that were looked through: what is not wanted of them is left out, and of all others what is new
     *     is wanted
     * @param all nothing but what is wanted is imported
     */
    public record Choice(Set<Integer> wanted, Set<Integer> seen, boolean all) {

        /** Whatever is new. */
        public static Choice ofNew() {
            return new Choice(Set.of(), Set.of(), false);
        }

        public static Choice only(Collection<Integer> wanted) {
            return new Choice(Set.copyOf(wanted), Set.of(), true);
        }

        public static Choice among(Collection<Integer> seen, Collection<Integer> wanted) {
            return new Choice(Set.copyOf(wanted), Set.copyOf(seen), false);
        }
    }

    @Transactional
    public FileImport start(Actor actor, UUID id, Choice choice) {
        imports.of(actor, id);
        FileImport held = imports.held(id);
        held.start();
        imports.choose(id, choice);
        imports.chooseAll(id);
        outbox.put(ReceiveFileImport.KIND, ReceiveFileImport.KIND, id.toString(), "");
        return held;
    }
}
