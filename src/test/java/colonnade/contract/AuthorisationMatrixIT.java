package colonnade.contract;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.contract.RightsTable.Row;
import colonnade.testing.Api;
import colonnade.testing.People;
import colonnade.testing.Suite;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every operation and every page of the desk, asked for by somebody of every role. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class AuthorisationMatrixIT {

    private static final Set<String> SAFE = Set.of("get", "page");

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final Company company = new Company(people);
    private Things things = new Things(api, people, company);

    @Test
    void everyOperationHasItsRow() {
        JsonObject paths =
                api.get(Suite.url() + "/openapi?format=json").expect(200).json().getJsonObject("paths");
        Set<String> operations = paths.entrySet().stream()
                .flatMap(path -> path.getValue().asJsonObject().keySet().stream()
                        .filter(key ->
                                Set.of("get", "put", "post", "delete", "patch").contains(key))
                        .map(method -> method + " " + path.getKey()))
                .collect(Collectors.toSet());
        assertThat(RightsTable.operations().stream().map(Row::operation).distinct())
                .containsExactlyInAnyOrderElementsOf(operations);
    }

    @Test
    void everyPageOfTheDeskHasItsRow() {
        assertThat(RightsTable.pages().stream().map(Row::path)).containsExactlyInAnyOrderElementsOf(pages());
    }

    @Test
    void whoMayAskIsAnsweredAndNobodyElse() {
        assertThat(RightsTable.operations().stream().flatMap(row -> differences(row).stream()))
                .isEmpty();
    }

    @Test
    void whoMaySeeAPageSeesItAndNobodyElse() {
        assertThat(RightsTable.pages().stream().flatMap(row -> differences(row).stream()))
                .isEmpty();
    }

    private List<String> differences(Row row) {
        return Stream.of(Role.values())
                .flatMap(role -> difference(row, role).stream())
                .toList();
    }

    private Optional<String> difference(Row row, Role role) {
        HttpResponse<String> answer = send(row, role, new Asked(row, role, things, company));
        if (row.endsSessions()) {
            company.comeBack(role);
        }
        boolean may = answer.statusCode() / 100 == 2;
        if (may && !SAFE.contains(row.method())) {
            things = new Things(api, people, company);
        }
        String found = may ? "yes" : Integer.toString(answer.statusCode());
        if (!found.equals(row.expected().get(role))) {
            return Optional.of(row.name() + " as " + role.word() + ": " + found + " " + answer.body());
        }
        return answer.statusCode() >= 400 && answer.body().contains(Things.UNPUBLISHED)
                ? Optional.of(row.name() + " as " + role.word() + " is told the text: " + answer.body())
                : Optional.empty();
    }

    private HttpResponse<String> send(Row row, Role role, Asked asked) {
        String path = Suite.url() + asked.path();
        Api as = company.as(role, api);
        return switch (row.method()) {
            case "page" -> company.browser(role, Suite.url()).get(asked.path());
            case "get" -> as.get(path).response();
            case "put" -> as.with("If-Match", "\"1\"").put(path, asked.body()).response();
            case "post" ->
                as.with("Content-Type", asked.contentType())
                        .post(path, asked.body())
                        .response();
            case "delete" -> as.delete(path).response();
            default -> throw new IllegalArgumentException(row.method());
        };
    }

    private static Set<String> pages() {
        return new ClassFileImporter()
                .importPackages("colonnade.site.desk").stream()
                        .flatMap(type -> type.getMethods().stream())
                        .filter(method -> method.isAnnotatedWith(GET.class))
                        .map(AuthorisationMatrixIT::address)
                        .collect(Collectors.toSet());
    }

    private static String address(JavaMethod page) {
        String of = page.getOwner().getAnnotationOfType(Path.class).value();
        return page.tryGetAnnotationOfType(Path.class)
                .map(path -> of + "/" + path.value())
                .orElse(of)
                .replaceAll(":[^{}]*(\\{[^{}]*})?", "");
    }
}
