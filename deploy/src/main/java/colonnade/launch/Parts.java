package colonnade.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The running parts: started together where they can be, watched, and stopped in reverse order. */
final class Parts {

    private static final List<String> IN_ORDER_OF_STOPPING = List.of("application", "search", "postgresql");

    private final DataFolder data;
    private final Say say;
    private final Deque<Child> running = new ArrayDeque<>();
    private boolean stopped;

    Parts(DataFolder data, Say say) {
        this.data = data;
        this.say = say;
    }

    /** Ends what a launcher left that was killed; only now can its ports be free. */
    static void stopLeftovers(DataFolder data, Say say) throws IOException {
        for (String name : IN_ORDER_OF_STOPPING) {
            if (new PidFile(data, name).stopLeftover()) {
                say.line("leftover.stopped", say.text("part." + name));
            }
        }
    }

    /** Each row one part after the other, the rows side by side; the first that fails ends the waiting. */
    void startSideBySide(List<List<Part>> rows) {
        List<CompletableFuture<Void>> starts = rows.stream()
                .map(row -> CompletableFuture.runAsync(() -> row.forEach(this::start)))
                .toList();
        CompletableFuture<Void> all = CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new));
        starts.forEach(start -> start.exceptionally(failure -> {
            all.completeExceptionally(failure);
            return null;
        }));
        all.join();
    }

    private void start(Part part) {
        Instant begin = Instant.now();
        try {
            part.prepare();
            begun(part).awaitReady();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new CompletionException(e);
        }
        double seconds = Duration.between(begin, Instant.now()).toMillis() / 1000.0;
        say.line("part.ready", say.text("part." + part.name()), "%.1f".formatted(seconds));
    }

    /** Under the lock, so that nothing starts once stopping has begun. */
    private synchronized Child begun(Part part) throws IOException {
        if (stopped) {
            throw new CompletionException(new InterruptedException());
        }
        Child child = Child.start(part, data);
        running.push(child);
        return child;
    }

    /** Waits until one of them ends by itself, and tells why. */
    Refusal awaitDeath() throws IOException, InterruptedException {
        CompletableFuture<Object> death =
                CompletableFuture.anyOf(running().stream().map(Child::death).toArray(CompletableFuture[]::new));
        while (true) {
            try {
                return (Refusal) death.get(1, TimeUnit.MINUTES);
            } catch (TimeoutException e) {
                for (Child child : running()) {
                    child.log().rotateIfLarge();
                }
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    synchronized void stop() {
        stopped = true;
        running.forEach(Child::expectEnd);
        while (!running.isEmpty()) {
            running.pop().stop();
        }
    }

    private synchronized List<Child> running() {
        return List.copyOf(running);
    }
}
