package colonnade.platform.workflow;

import colonnade.platform.database.Database;
import colonnade.platform.id.Ids;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.io.InputStream;
import javax.sql.DataSource;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/** The Camunda engine, on our data source and in our transactions. */
@ApplicationScoped
public class WorkflowEngine {

    @Resource(lookup = Database.JNDI_NAME)
    DataSource dataSource;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService executor;

    @Resource(lookup = "java:appserver/TransactionManager")
    TransactionManager transactions;

    @Inject
    @Any
    Instance<WorkflowFiles> files;

    private ProcessEngine engine;

    public void start() {
        var configuration = new JakartaTransactionProcessEngineConfiguration();
        configuration.setProcessEngineName("colonnade");
        configuration.setTransactionManager(transactions);
        configuration.setTransactionsExternallyManaged(true);
        configuration.setDataSource(dataSource);
        configuration.setDatabaseSchemaUpdate("false");
        configuration.setIdGenerator(() -> Ids.next().toString());
        configuration.setHistory("full");
        configuration.setHistoryTimeToLive("P3650D");
        configuration.setJobExecutor(new ManagedJobExecutor(executor));
        configuration.setJobExecutorActivate(false);
        configuration.setMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setExpressionManager(new CdiExpressions());
        engine = configuration.buildProcessEngine();
        deploy();
    }

    /** Separate from {@link #start}: a job may need beans that are ready only when the whole application is. */
    public void startJobs() {
        ((org.camunda.bpm.engine.impl.ProcessEngineImpl) engine)
                .getProcessEngineConfiguration()
                .getJobExecutor()
                .start();
    }

    private void deploy() {
        DeploymentBuilder deployment =
                engine.getRepositoryService().createDeployment().name("shipped").enableDuplicateFiltering(true);
        int added = 0;
        for (WorkflowFiles some : files) {
            for (String name : some.names()) {
                deployment.addInputStream(name, open(name));
                added++;
            }
        }
        if (added > 0) {
            deployment.deploy();
        }
    }

    private static InputStream open(String name) {
        InputStream in = WorkflowEngine.class.getResourceAsStream("/" + name);
        if (in == null) {
            throw new IllegalStateException("No workflow file " + name);
        }
        return in;
    }

    @PreDestroy
    void stop() {
        if (engine != null) {
            engine.close();
        }
    }

    @Produces
    @ApplicationScoped
    RuntimeService runtime() {
        return engine.getRuntimeService();
    }

    @Produces
    @ApplicationScoped
    TaskService tasks() {
        return engine.getTaskService();
    }

    @Produces
    @ApplicationScoped
    HistoryService history() {
        return engine.getHistoryService();
    }

    @Produces
    @ApplicationScoped
    RepositoryService repository() {
        return engine.getRepositoryService();
    }

    @Produces
    @ApplicationScoped
    ManagementService management() {
        return engine.getManagementService();
    }
}
