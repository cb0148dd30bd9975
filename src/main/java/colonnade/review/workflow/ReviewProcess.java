package colonnade.review.workflow;

import colonnade.review.RoutingFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.variable.Variables;

/** The process of a review, in the words of a review: its business key is the review's id. */
@ApplicationScoped
public class ReviewProcess {

    static final String KEY = "article-review";
    static final String ROUTING_TABLE = "review-routing";

    private RuntimeService runtime;
    private TaskService tasks;
    private HistoryService history;

    protected ReviewProcess() {
        // for the container's proxy
    }

    @Inject
    public ReviewProcess(RuntimeService runtime, TaskService tasks, HistoryService history) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.history = history;
    }

    /** Begins it; the facts are looked at by the routing table and not kept. */
    public void start(UUID review, RoutingFacts facts) {
        runtime.startProcessInstanceByKey(
                KEY,
                review.toString(),
                Variables.createVariables()
                        .putValue("routingTable", ROUTING_TABLE)
                        .putValueTyped("kind", Variables.stringValue(facts.kind(), true))
                        .putValueTyped("groupKind", Variables.stringValue(facts.groupKind(), true))
                        .putValueTyped("earlier", Variables.integerValue(facts.earlier(), true))
                        .putValueTyped("lang", Variables.stringValue(facts.lang(), true)));
    }

    /** Gives the task to a person, or back to the pool when {@code holder} is null. */
    public void assign(UUID task, UUID holder) {
        tasks.setAssignee(task.toString(), holder == null ? null : holder.toString());
    }

    /** Answers the task; what follows happens in this call. */
    public void complete(UUID task) {
        tasks.complete(task.toString());
    }

    /** Ends the round although tasks are left. */
    public void closeRound(UUID review) {
        correlate("round-closed", review);
    }

    /** Ends the review, wherever it stands. */
    public void withdraw(UUID review) {
        correlate("withdrawn", review);
    }

    /** Takes every trace of it out of the engine, whether it runs or is over. */
    public void erase(UUID review) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(review.toString())
                .list()
                .forEach(running -> runtime.deleteProcessInstance(running.getId(), "erased", true));
        history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(review.toString())
                .list()
                .forEach(this::erase);
    }

    private void erase(HistoricProcessInstance past) {
        history.createHistoricDecisionInstanceQuery()
                .processInstanceId(past.getId())
                .list()
                .forEach(decision -> history.deleteHistoricDecisionInstanceByInstanceId(decision.getId()));
        history.deleteHistoricProcessInstance(past.getId());
    }

    private void correlate(String message, UUID review) {
        runtime.createMessageCorrelation(message)
                .processInstanceBusinessKey(review.toString())
                .correlate();
    }
}
