package colonnade.platform.outbox;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Carries messages out, several at a time. Woken by each commit that left one; polls for those of other nodes. */
@ApplicationScoped
public class OutboxWorker {

    private static final System.Logger LOG = System.getLogger(OutboxWorker.class.getName());
    private static final int AT_ONCE = 8;
    private static final Duration POLL = Duration.ofSeconds(1);

    /** A message that takes its node down with it, or never ends, is not begun for ever. */
    private static final int BEGUN_AT_MOST = 3;

    @Inject
    OutboxMessages messages;

    @Inject
    @Any
    Instance<OutboxHandler> found;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService executor;

    private final Semaphore free = new Semaphore(AT_ONCE);
    private final Semaphore bell = new Semaphore(0);
    private Map<String, OutboxHandler> handlers;
    private volatile boolean running;

    public void start() {
        handlers = StreamSupport.stream(found.spliterator(), false)
                .collect(Collectors.toMap(OutboxHandler::kind, Function.identity()));
        running = true;
        executor.submit(this::loop);
    }

    public void wake() {
        bell.release();
    }

    @PreDestroy
    void stop() {
        running = false;
        wake();
    }

    private void loop() {
        while (running) {
            try {
                if (claimSome() == 0) {
                    bell.tryAcquire(POLL.toMillis(), TimeUnit.MILLISECONDS);
                    bell.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "The outbox could not be read; trying again", e);
                pause();
            }
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int claimSome() throws InterruptedException {
        free.acquire();
        int places = 1 + free.drainPermits();
        List<OutboxMessage> claimed = List.of();
        try {
            claimed = messages.claim(places);
        } finally {
            free.release(places - claimed.size());
        }
        claimed.forEach(this::start);
        return claimed.size();
    }

    private void start(OutboxMessage message) {
        try {
            executor.execute(() -> carry(message));
        } catch (RejectedExecutionException e) {
            LOG.log(System.Logger.Level.WARNING, "No thread for {0} {1}", message.kind(), message.subject());
            free.release();
        }
    }

    private void carry(OutboxMessage message) {
        try {
            OutboxHandler handler = handlers.get(message.kind());
            if (handler == null) {
                messages.failed(message, "No handler for " + message.kind(), Duration.ZERO, true);
            } else if (message.begun() > BEGUN_AT_MOST) {
                LOG.log(
                        System.Logger.Level.ERROR,
                        "{0} {1} was begun {2} times and never ended",
                        message.kind(),
                        message.subject(),
                        BEGUN_AT_MOST);
                messages.failed(message, "Begun " + BEGUN_AT_MOST + " times and never ended", Duration.ZERO, true);
            } else {
                carry(message, handler);
            }
        } finally {
            free.release();
            // its follower may go now
            wake();
        }
    }

    private void carry(OutboxMessage message, OutboxHandler handler) {
        try {
            handler.handle(message);
            messages.done(message);
        } catch (Exception | StackOverflowError e) {
            // a text nested too deep is as much its sender's as any other failure
            boolean last = handler.givesUp(e, message.attempts() + 1);
            LOG.log(
                    last ? System.Logger.Level.ERROR : repeated(message),
                    "{0} {1} to {2}, attempt {3}: {4}",
                    message.kind(),
                    message.subject(),
                    message.destination(),
                    message.attempts() + 1,
                    e);
            messages.failed(message, String.valueOf(e), pauseAfter(message.attempts(), handler), last);
        }
    }

    /** The first failure is news; thousands of messages may wait for one destination that is away. */
    private static System.Logger.Level repeated(OutboxMessage message) {
        return message.attempts() == 0 ? System.Logger.Level.INFO : System.Logger.Level.DEBUG;
    }

    /** Doubling from one second, with up to a third of jitter so that many do not come back at once. */
    private static Duration pauseAfter(int attempts, OutboxHandler handler) {
        long base = Math.min(
                1_000L << Math.min(attempts, 20), handler.longestPause().toMillis());
        return Duration.ofMillis(base + ThreadLocalRandom.current().nextLong(base / 3 + 1));
    }
}
