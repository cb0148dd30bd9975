package colonnade.review.workflow;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** Tells the script of its review what happens to tasks, as the product's mirror tells the database. */
public final class ScriptedMirror implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        ScriptedReview review = ScriptedReview.of(task.getExecution().getProcessBusinessKey());
        switch (task.getEventName()) {
            case EVENTNAME_CREATE, EVENTNAME_ASSIGNMENT -> review.taskHeldBy(task.getId(), task.getAssignee());
            default -> review.taskGone(task.getId());
        }
    }
}
