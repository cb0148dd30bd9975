package colonnade.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** The running parts: started together where they can be, watched, and stopped in reverse order. */
final class Parts {

    private static final List<String> IN_ORDER_OF_STOPPING = List.of("application", "search", "postgresql");

    /** What dies as soon as it starts must not be started all the time. */
    private static final Duration BETWEEN_STARTS = Duration.ofSeconds(30);

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

    /** Waits until one ends by itself that nothing works without, and tells why. Others are started again. */
    Refusal awaitDeath() throws IOException, InterruptedException {
        while (true) {
            for (Child child : running()) {
                Optional<Refusal> end = child.unexpectedEnd();
                if (end.isPresent() && child.part().needed()) {
                    return end.get();
                }
                if (end.isPresent() && child.ageAtLeast(BETWEEN_STARTS)) {
                    say.line("part.again", end.get().in(say));
                    startAgain(child);
                }
                child.log().rotateIfLarge();
            }
            TimeUnit.SECONDS.sleep(1);
        }
    }

    private synchronized void startAgain(Child dead) throws IOException {
        running.remove(dead);
        dead.part().prepare();
        begun(dead.part());
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
