package colonnade.workflows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;

/** Writes a decision table as a Markdown table, for the README. */
final class RulesTable {

    private RulesTable() {}

    static String of(DmnModelInstance model) {
        DecisionTable table =
                model.getModelElementsByType(DecisionTable.class).iterator().next();
        List<String> heads = new ArrayList<>();
        table.getInputs().stream().map(Input::getLabel).forEach(heads::add);
        table.getOutputs().stream()
                .map(Output::getLabel)
                .map(label -> "→ " + label)
                .forEach(heads::add);
        String rows = table.getRules().stream().map(RulesTable::row).collect(Collectors.joining());
        return row(heads) + "|" + " --- |".repeat(heads.size()) + "\n" + rows;
    }

    private static String row(Rule rule) {
        return row(Stream.concat(
                        rule.getInputEntries().stream()
                                .map(entry -> entry.getText().getTextContent()),
                        rule.getOutputEntries().stream()
                                .map(entry -> entry.getText().getTextContent()))
                .toList());
    }

    private static String row(List<String> cells) {
        return cells.stream()
                .map(cell -> cell.isBlank() ? "–" : cell.replace("\"", "").trim())
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }
}
