package colonnade.submission;

import colonnade.community.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

/**
 * The key with which a member's pages seal the texts that wait in a browser: who signs in there next cannot read them,
 * and their author can again, whenever that is.
 */
@ApplicationScoped
public class GiveBrowserKey {

    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    @Inject
    BrowserKeys keys;

    /** 256 bits in base64, the same at every call. */
    @Transactional
    public String give(Actor actor) {
        Optional<String> known = keys.of(actor.id());
        if (known.isEmpty()) {
            byte[] bytes = new byte[BYTES];
            random.nextBytes(bytes);
            keys.addIfMissing(actor.id(), Base64.getEncoder().encodeToString(bytes));
        }
        return known.or(() -> keys.of(actor.id())).orElseThrow();
    }
}
