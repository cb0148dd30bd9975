package colonnade.contract;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Api;
import colonnade.testing.Suite;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The document at /openapi is the full reference. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OpenApiIT {

    private static final Set<String> METHODS = Set.of("get", "post", "put", "delete", "patch");

    private final JsonObject document = Api.of(Suite.url())
            .with("Accept", "application/json")
            .get(Suite.url() + "/openapi?format=json")
            .expect(200)
            .json();

    private record Operation(String name, JsonObject description) {

        Optional<String> takes(String parameter) {
            JsonArray parameters = description.getJsonArray("parameters");
            return parameters == null
                    ? Optional.empty()
                    : parameters.stream()
                            .map(each -> each.asJsonObject().getString("name", ""))
                            .filter(parameter::equals)
                            .findFirst();
        }
    }

    @Test
    void itDescribesTheApiAndNothingElse() {
        assertThat(document.getJsonObject("paths").keySet())
                .isNotEmpty()
                .allMatch(path -> path.startsWith("/api/v1/") || path.contains("feed."));
    }

    @Test
    void everyTagIsNamedOnce() {
        assertThat(document.getJsonArray("tags"))
                .extracting(tag -> tag.asJsonObject().getString("name"))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    void everyOperationHasASummaryAndAnExample() {
        assertThat(operations())
                .filteredOn(operation -> operation
                                .description()
                                .getString("summary", "")
                                .isBlank()
                        || !operation.description().getString("description", "").contains("xample"))
                .extracting(Operation::name)
                .isEmpty();
    }

    @Test
    void everyOperationThatChangesSomethingNamesItsProblems() {
        assertThat(operations())
                .filteredOn(operation -> !operation.name().startsWith("get"))
                .filteredOn(operation -> operation.description().getJsonObject("responses").keySet().stream()
                        .noneMatch(status -> status.startsWith("4")))
                .extracting(Operation::name)
                .isEmpty();
    }

    /** What guests, strangers and others are told by {@link AuthorisationMatrixIT}, and by wrong pages of a list. */
    @Test
    void everyRefusalIsDocumented() {
        Map<String, Set<String>> refusals = new HashMap<>();
        RightsTable.operations()
                .forEach(row -> refusals.computeIfAbsent(row.operation(), operation -> new TreeSet<>())
                        .addAll(row.expected().values()));
        assertThat(operations().stream().flatMap(operation -> {
                    Set<String> told = new TreeSet<>(refusals.getOrDefault(operation.name(), Set.of()));
                    told.remove("yes");
                    operation.takes("cursor").ifPresent(cursor -> told.add("400"));
                    operation.takes("limit").ifPresent(limit -> told.add("422"));
                    told.removeAll(
                            operation.description().getJsonObject("responses").keySet());
                    return told.stream().map(status -> operation.name() + " " + status);
                }))
                .isEmpty();
    }

    private List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        document.getJsonObject("paths")
                .forEach((path, item) -> item.asJsonObject().forEach((method, operation) -> {
                    if (METHODS.contains(method)) {
                        operations.add(new Operation(method + " " + path, operation.asJsonObject()));
                    }
                }));
        return operations;
    }
}
