package colonnade.site.desk;

import colonnade.platform.outbox.OutboxMessages.Parked;
import colonnade.platform.outbox.OutboxMessages.Queue;
import colonnade.platform.page.Page;
import colonnade.platform.workflow.FailedJobs.FailedJob;
import java.util.List;

/**
 * What an operator looks after.
 *
 * @param parts each part of the product and how it does
 * @param keepsMail letters stay here, because no server is configured that sends them
 * @param sample there is a sample community that can be removed
 */
public record OperationsPage(
        List<Part> parts,
        List<Queue> queues,
        List<Parked> parked,
        List<FailedJob> jobs,
        boolean keepsMail,
        boolean sample)
        implements Page {

    /**
     * One part.
     *
     * @param name the end of {@code desk.part.<name>}
     * @param tone of its badge: good, wait or bad
     * @param text how it does, in words
     */
    public record Part(String name, String tone, String text) {}
}
