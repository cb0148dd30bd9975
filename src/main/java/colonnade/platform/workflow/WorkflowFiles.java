package colonnade.platform.workflow;

import java.util.List;

/** The BPMN and DMN files on the class path that a feature wants deployed at start. Features produce it as a CDI bean. */
public record WorkflowFiles(List<String> names) {}
