package colonnade.platform.workflow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.runtime.Job;

/** Jobs of the engine that failed so often that it tries them no more. */
@ApplicationScoped
public class FailedJobs {

    /**
     * One of them.
     *
     * @param process the name of its process
     * @param cause what it failed with, in the words of the exception
     */
    public record FailedJob(String id, String process, String cause, Instant created) {}

    @Inject
    ManagementService management;

    @Inject
    RepositoryService repository;

    public long count() {
        return management.createJobQuery().noRetriesLeft().count();
    }

    public List<FailedJob> list(int most) {
        return management.createJobQuery().noRetriesLeft().orderByJobId().asc().listPage(0, most).stream()
                .map(this::told)
                .toList();
    }

    /** Tries it once more, soon. A job that is gone needs no trying. */
    @Transactional
    public void tryAgain(String id) {
        if (management.createJobQuery().jobId(id).noRetriesLeft().count() > 0) {
            management.setJobRetries(id, 1);
        }
    }

    private FailedJob told(Job job) {
        var process = job.getProcessDefinitionId() == null
                ? job.getId()
                : repository.getProcessDefinition(job.getProcessDefinitionId()).getName();
        return new FailedJob(
                job.getId(),
                process,
                job.getExceptionMessage() == null ? "" : job.getExceptionMessage(),
                job.getCreateTime().toInstant());
    }
}
