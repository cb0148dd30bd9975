package colonnade.review.workflow;

import colonnade.review.EngineTasks;
import colonnade.review.TaskKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Hears of every user task of a review. A task's key in the process is its kind. */
@Named
@ApplicationScoped
public class TaskMirror implements TaskListener {

    @Inject
    EngineTasks tasks;

    @Override
    public void notify(DelegateTask task) {
        UUID id = UUID.fromString(task.getId());
        UUID holder = task.getAssignee() == null ? null : UUID.fromString(task.getAssignee());
        switch (task.getEventName()) {
            case EVENTNAME_CREATE ->
                tasks.opened(
                        id,
                        TaskKind.of(task.getTaskDefinitionKey()),
                        UUID.fromString(task.getExecution().getProcessBusinessKey()),
                        holder);
            case EVENTNAME_ASSIGNMENT -> tasks.held(id, holder);
            default -> tasks.closed(id);
        }
    }
}
