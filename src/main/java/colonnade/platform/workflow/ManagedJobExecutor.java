package colonnade.platform.workflow;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/** Runs the engine's jobs on the container's threads, where JPA and JTA work. */
final class ManagedJobExecutor extends JobExecutor {

    private final ManagedExecutorService executor;
    private volatile Future<?> acquisition;

    ManagedJobExecutor(ManagedExecutorService executor) {
        this.executor = executor;
        setMaxJobsPerAcquisition(10);
        setWaitTimeInMillis(1_000);
        setMaxWait(5_000);
        // A dead node's jobs wait for this lock to end.
        setLockTimeInMillis(60_000);
    }

    @Override
    protected void startExecutingJobs() {
        acquisition = executor.submit(acquireJobsRunnable);
    }

    @Override
    protected void stopExecutingJobs() {
        Future<?> running = acquisition;
        if (running != null) {
            running.cancel(true);
        }
    }

    @Override
    public void executeJobs(List<String> jobIds, ProcessEngineImpl engine) {
        try {
            executor.execute(getExecuteJobsRunnable(jobIds, engine));
        } catch (RejectedExecutionException full) {
            logRejectedExecution(engine, jobIds.size());
            rejectedJobsHandler.jobsRejected(jobIds, engine, this);
        }
    }
}
