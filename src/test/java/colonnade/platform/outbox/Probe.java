package colonnade.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Only in tests: a destination whose moods a test decides, and that remembers what reached it. */
@ApplicationScoped
public class Probe implements OutboxHandler {

    static final String KIND = "probe";
    static final int ATTEMPTS = 2;

    private final List<String> arrived = new CopyOnWriteArrayList<>();
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> tries = new ConcurrentHashMap<>();

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public int attempts() {
        return ATTEMPTS;
    }

    @Override
    public void handle(OutboxMessage message) {
        tries.merge(message.payload(), 1, Integer::sum);
        if (refused.contains(message.payload())) {
            throw new IllegalStateException("The probe does not take " + message.payload());
        }
        arrived.add(message.payload());
    }

    List<String> arrived() {
        return arrived;
    }

    int tries(String payload) {
        return tries.getOrDefault(payload, 0);
    }

    void refuse(String payload) {
        refused.add(payload);
    }

    void accept(String payload) {
        refused.remove(payload);
    }
}
