package colonnade.site.desk;

import colonnade.platform.language.Language;
import colonnade.platform.language.Messages;
import colonnade.platform.outbox.OutboxMessages;
import colonnade.platform.outbox.OutboxMessages.Queue;
import colonnade.platform.search.SearchServer;
import colonnade.platform.settings.Settings;
import colonnade.platform.workflow.FailedJobs;
import colonnade.platform.workflow.FailedJobs.FailedJob;
import colonnade.site.desk.OperationsPage.Part;
import colonnade.site.sample.SampleParts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Looks at every part of the product and says in words how it does. */
@ApplicationScoped
public class Operations {

    private static final int MOST = 50;

    /** What leaves the process leaves in seconds; this long means that something holds it. */
    private static final Duration SLOW = Duration.ofMinutes(5);

    @Inject
    OutboxMessages messages;

    @Inject
    FailedJobs jobs;

    @Inject
    SearchServer search;

    @Inject
    Settings settings;

    @Inject
    SampleParts sample;

    @Inject
    Clock clock;

    @PersistenceContext
    EntityManager entities;

    public OperationsPage page(Language language) {
        var queues = messages.queues();
        var failed = jobs.list(MOST);
        var keepsMail = settings.smtp().isEmpty();
        return new OperationsPage(
                List.of(
                        database(language),
                        search(language),
                        outbox(queues, language),
                        engine(failed, language),
                        mail(queues, keepsMail, language)),
                queues,
                messages.parked(MOST),
                failed,
                keepsMail,
                sample.exist());
    }

    /** It answered, or there would be no page to say so. */
    private Part database(Language language) {
        var version = entities.createNativeQuery("select current_setting('server_version')")
                .getSingleResult();
        return part("database", true, Messages.text(language, "desk.parts.database", version));
    }

    private Part search(Language language) {
        var answers = search.answers();
        return part("search", answers, Messages.text(language, answers ? "desk.parts.well" : "desk.parts.search-away"));
    }

    private Part engine(List<FailedJob> failed, Language language) {
        return part(
                "engine",
                failed.isEmpty(),
                failed.isEmpty()
                        ? Messages.text(language, "desk.parts.well")
                        : Messages.text(language, "desk.parts.engine-failed", jobs.count()));
    }

    private static Part mail(List<Queue> queues, boolean kept, Language language) {
        if (kept) {
            return new Part("mail", "wait", Messages.text(language, "desk.parts.mail-kept"));
        }
        var letters =
                queues.stream().filter(queue -> queue.kind().equals("mail")).findFirst();
        var waiting = letters.map(Queue::waiting).orElse(0L);
        var parked = letters.map(Queue::parked).orElse(0L);
        return part("mail", parked == 0, Messages.text(language, "desk.parts.mail-sent", waiting, parked));
    }

    private Part outbox(List<Queue> queues, Language language) {
        var waiting = queues.stream().mapToLong(Queue::waiting).sum();
        var parked = queues.stream().mapToLong(Queue::parked).sum();
        var late = queues.stream()
                .filter(queue -> queue.waiting() > 0)
                .map(Queue::oldest)
                .anyMatch(oldest -> oldest.isBefore(Instant.now(clock).minus(SLOW)));
        return part("outbox", parked == 0 && !late, Messages.text(language, "desk.parts.outbox", waiting, parked));
    }

    private static Part part(String name, boolean well, String text) {
        return new Part(name, well ? "good" : "bad", text);
    }
}
