package colonnade.testing.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.runtime.Job;

/** The engine's timers, run by its own job executor, only sooner than that would look by itself. */
@ApplicationScoped
class DueJobs {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    ManagementService management;

    /** When the next timer is due, if that is not later than the given instant. */
    Optional<Instant> nextUntil(Instant end) {
        return management.createJobQuery().timers().withRetriesLeft().orderByJobDuedate().asc().listPage(0, 1).stream()
                .map(Job::getDuedate)
                .map(Date::toInstant)
                .filter(due -> !due.isAfter(end))
                .findFirst();
    }

    void settle() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (management.createJobQuery().executable().count() > 0) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("Jobs stay due");
            }
            executor().jobWasAdded();
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private static JobExecutor executor() {
        return ((ProcessEngineImpl) ProcessEngines.getProcessEngine("colonnade"))
                .getProcessEngineConfiguration()
                .getJobExecutor();
    }
}
