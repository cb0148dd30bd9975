package colonnade.platform.workflow;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import org.camunda.bpm.engine.impl.ProcessEngineImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/** Runs the engine's jobs on the container's threads, where JPA and JTA work. */
final class ManagedJobExecutor extends JobExecutor {

    /** After a long rest many timers are due at once, and people want connections too. */
    private static final int AT_ONCE = 8;

    private final ManagedExecutorService executor;
    private final Semaphore free = new Semaphore(AT_ONCE);
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
        if (!free.tryAcquire()) {
            rejectedJobsHandler.jobsRejected(jobIds, engine, this);
            return;
        }
        Runnable jobs = getExecuteJobsRunnable(jobIds, engine);
        try {
            executor.execute(() -> {
                try {
                    jobs.run();
                } finally {
                    free.release();
                }
            });
        } catch (RejectedExecutionException full) {
            free.release();
            rejectedJobsHandler.jobsRejected(jobIds, engine, this);
        }
    }
}
