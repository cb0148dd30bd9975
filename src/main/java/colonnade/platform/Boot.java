package colonnade.platform;

import colonnade.platform.database.Migrations;
import colonnade.platform.outbox.OutboxWorker;
import colonnade.platform.workflow.WorkflowEngine;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** The order in which the application comes up. */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
public class Boot {

    /** Fired when database and engine are there and before jobs and outbox run: features prepare themselves on it. */
    public record Ready() {}

    @Inject
    Migrations migrations;

    @Inject
    WorkflowEngine engine;

    @Inject
    OutboxWorker outbox;

    @Inject
    Event<Ready> ready;

    @PostConstruct
    void start() {
        migrations.run();
        engine.start();
        ready.fire(new Ready());
        engine.startJobs();
        outbox.start();
    }
}
