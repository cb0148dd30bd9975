package colonnade.review.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.api.Test;

/** What the process names exists, and what exists for it is named. */
class ProcessContractTest {

    private static final Pattern STEP = Pattern.compile("\\$\\{reviewSteps\\.(\\w+)\\(execution\\)}");

    private final BpmnModelInstance process = read();

    @Test
    void everyStepOfTheProcessIsAMethodAndEveryMethodAStep() {
        assertThat(methods(ReviewSteps.class)).isEqualTo(named());
    }

    @Test
    void theWorkflowTestsStandInHasTheSameSteps() {
        assertThat(methods(ScriptedSteps.class)).isEqualTo(named());
    }

    @Test
    void everyUserTaskIsMirroredInAllThatHappensToIt() {
        assertThat(process.getModelElementsByType(UserTask.class))
                .allSatisfy(task -> assertThat(task.getExtensionElements()
                                .getElementsQuery()
                                .filterByType(CamundaTaskListener.class)
                                .list())
                        .allMatch(listener ->
                                listener.getCamundaDelegateExpression().equals("${taskMirror}"))
                        .extracting(CamundaTaskListener::getCamundaEvent)
                        .containsExactlyInAnyOrder("create", "assignment", "complete", "delete"));
    }

    @Test
    void everyNodeIsNamedAndDrawn() {
        Set<String> drawn = process.getModelElementsByType(BpmnShape.class).stream()
                .map(shape -> shape.getBpmnElement().getId())
                .collect(Collectors.toSet());
        assertThat(process.getModelElementsByType(FlowNode.class)).allSatisfy(node -> {
            assertThat(node.getName()).as(node.getId()).isNotBlank();
            assertThat(drawn).contains(node.getId());
        });
    }

    private Set<String> named() {
        Matcher matcher = STEP.matcher(Bpmn.convertToString(process));
        Set<String> found = new TreeSet<>();
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Set<String> methods(Class<?> steps) {
        return Arrays.stream(steps.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static BpmnModelInstance read() {
        InputStream file = ProcessContractTest.class.getResourceAsStream("/workflows/review/article-review.bpmn");
        return Bpmn.readModelFromStream(file);
    }
}
