package colonnade.review.workflow;

import colonnade.platform.id.Ids;
import colonnade.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** The bare engine with the shipped process and table; time stands still until a test moves it. */
final class ReviewEngine {

    static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");

    private static ProcessEngine engine;

    private ReviewEngine() {}

    static synchronized ProcessEngine engine() {
        if (engine == null) {
            var configuration = new StandaloneProcessEngineConfiguration();
            configuration.setProcessEngineName("review-workflow-test");
            configuration.setJdbcUrl(TestDatabase.schema("review_workflow"));
            configuration.setJdbcDriver("org.postgresql.Driver");
            configuration.setJdbcUsername("postgres");
            configuration.setDatabaseSchemaUpdate("true");
            configuration.setJobExecutorActivate(false);
            configuration.setDbMetricsReporterActivate(false);
            configuration.setIdGenerator(() -> Ids.next().toString());
            configuration.setBeans(Map.of("reviewSteps", new ScriptedSteps(), "taskMirror", new ScriptedMirror()));
            engine = configuration.buildProcessEngine();
            engine.getRepositoryService()
                    .createDeployment()
                    .addClasspathResource("workflows/review/article-review.bpmn")
                    .addClasspathResource("workflows/review/review-routing.dmn")
                    .deploy();
        }
        return engine;
    }

    static void moveClock(Instant to) {
        ClockUtil.setCurrentTime(Date.from(to));
    }

    /** Lets so much time pass and then runs every timer of the instance that is due, in the order of their times. */
    static void pass(ProcessInstance review, Duration time) {
        moveClock(ClockUtil.getCurrentTime().toInstant().plus(time));
        for (Job due = nextDue(review); due != null; due = nextDue(review)) {
            engine().getManagementService().executeJob(due.getId());
        }
    }

    private static Job nextDue(ProcessInstance review) {
        return engine()
                .getManagementService()
                .createJobQuery()
                .processInstanceId(review.getId())
                .duedateLowerThan(new Date(ClockUtil.getCurrentTime().getTime() + 1))
                .orderByJobDuedate()
                .asc()
                .listPage(0, 1)
                .stream()
                .findFirst()
                .orElse(null);
    }
}
