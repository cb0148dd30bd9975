package colonnade.contract;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Api;
import colonnade.testing.People;
import colonnade.testing.Suite;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whatever is sent to an operation, by somebody who may do everything, nonsense is answered by a problem of the sender's. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HostileInputIT {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete");
    private static final String JSON = "application/json";
    private static final String NOBODYS = "01997b2e-0000-7000-8000-000000000000";

    private static final List<byte[]> BODIES = List.of(
            utf8("{\"a\":".repeat(2_000) + "1" + "}".repeat(2_000)),
            utf8("[".repeat(2_000) + "]".repeat(2_000)),
            new byte[] {'{', '"', 't', 'i', 't', 'l', 'e', '"', ':', '"', (byte) 0xff, (byte) 0xc3, '"', '}'},
            "{\"title\":\"x\"}".getBytes(StandardCharsets.UTF_16),
            utf8("{\"title\":\"a\u0000b\"}"),
            utf8("{\"title\":\"a\u0001b\"}"),
            utf8("[]"),
            utf8("\"x\""),
            utf8("{\"title\":"),
            utf8(""));

    private static final List<String> TYPES =
            List.of("text/plain", "application/xml", "application/x-www-form-urlencoded", "a/b/c", "garbage");

    /** Some are a mistake everywhere and some only in some fields. */
    private static final List<String> VALUES = List.of(
            "\"a\\u0000b\"",
            "\"\\ud800\"",
            "\"\\u202e\\u0007\"",
            "\"" + "a".repeat(300_000) + "\"",
            "5",
            "1e300",
            "true",
            "null",
            "{\"a\":1}",
            "[[1]]",
            "[null]",
            "[null,\"a\\u0000b\"]");

    /** Each mistake here counts as a wrong guess of a password, and too many from one address lock it out. */
    private static final Set<String> COUNTED = Set.of("/api/v1/sessions", "/api/v1/password-resets");

    /** Parts of a path that name nothing. */
    private static final List<String> NAMES =
            List.of("not-a-uuid", "-1", "%7Bx%7D", "%E6%9F%B1%E5%BB%8A", "%C0%80", "%3Cb%3E", "a".repeat(1_500));

    private static final Map<String, List<String>> PARAMETERS = Map.of(
            "limit", List.of("abc", "0", "-1", "101", "99999999999", "1.5"),
            "cursor", List.of("%21%21", "AAAA", "AB8C", "H0gf", "A".repeat(1_500)),
            "q", List.of("%00", "a".repeat(300)),
            "group", List.of("%00"),
            "topic", List.of("%00"),
            "from", List.of("x", "2026-13-41"),
            "to", List.of("x", "99999-01-01"),
            "sort", List.of("x"),
            "state", List.of("%00", "no-such-state"));

    private static final List<String> VERSIONS =
            List.of("*", "\"abc\"", "W/\"x\"", "\"\"", "\"1\",\"2\"", "9".repeat(500));

    private static JsonObject document;

    private final HttpClient client = HttpClient.newHttpClient();
    private final String token = new People(Api.of(Suite.url())).adminToken();

    /** @param takes what its body has to be; empty where it has none */
    private record Operation(
            String method, String path, List<String> parameters, String takes, Collection<String> fields) {

        /** With nothing in its places that exists. */
        String address() {
            return address(NOBODYS);
        }

        String address(String part) {
            return path.replaceAll("\\{(from|to|number)}", "1")
                    .replace("{format}", "atom")
                    .replace("{kind}", "group")
                    .replace("{role}", "editor")
                    .replaceAll("\\{\\w+}", part);
        }
    }

    private record Request(String method, String path, Map<String, String> headers, byte[] body) {

        @Override
        public String toString() {
            String shown = new String(body, StandardCharsets.UTF_8);
            return method + " " + path + " " + headers + " " + shown.substring(0, Math.min(40, shown.length()));
        }
    }

    @BeforeAll
    static void read() {
        document = Api.of(Suite.url())
                .get(Suite.url() + "/openapi?format=json")
                .expect(200)
                .json();
    }

    @Test
    void aBodyThatIsNoSoundJsonOfTheRightShape() {
        assertThat(mistaken(taking(JSON)
                        .flatMap(operation -> BODIES.stream().map(body -> request(operation, JSON, body)))))
                .isEmpty();
    }

    @Test
    void aFieldThatHoldsNoSuchThing() {
        List<String> wrong = taking(JSON)
                .filter(operation -> !COUNTED.contains(operation.path()))
                .flatMap(operation -> operation.fields().stream()
                        .flatMap(field -> VALUES.stream()
                                .map(value -> request(operation, JSON, utf8("{\"" + field + "\":" + value + "}")))))
                .filter(request -> send(request).statusCode() >= 500)
                .map(Request::toString)
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    void aBodyOfAnotherType() {
        assertThat(mistaken(operations()
                        .filter(operation -> !Set.of("", "*/*").contains(operation.takes()))
                        .flatMap(operation -> TYPES.stream().map(type -> request(operation, type, utf8("{}"))))))
                .isEmpty();
    }

    @Test
    void anAnswerOfATypeThatIsNone() {
        assertThat(mistaken(operations()
                        .filter(operation -> operation.method().equals("get"))
                        .map(operation -> new Request(
                                "get", operation.address(), Map.of("Accept", "application/json;q=x"), new byte[0]))))
                .isEmpty();
    }

    @Test
    void aPartOfThePathThatNamesNothing() {
        assertThat(mistaken(operations()
                        .filter(operation -> !operation.address().equals(operation.address("")))
                        .flatMap(operation -> NAMES.stream().map(part -> part(operation, part)))))
                .isEmpty();
    }

    @Test
    void aParameterThatMakesNoSense() {
        assertThat(mistaken(operations()
                        .flatMap(operation -> operation.parameters().stream()
                                .flatMap(name -> PARAMETERS.getOrDefault(name, List.of()).stream()
                                        .map(value -> new Request(
                                                operation.method(),
                                                operation.address() + "?" + name + "=" + value,
                                                Map.of(),
                                                new byte[0]))))))
                .isEmpty();
    }

    @Test
    void aVersionThatIsNone() {
        assertThat(mistaken(taking(JSON)
                        .filter(operation -> operation.parameters().contains("If-Match"))
                        .flatMap(operation -> VERSIONS.stream()
                                .map(version -> new Request(
                                        operation.method(),
                                        operation.address(),
                                        Map.of("Content-Type", JSON, "If-Match", version),
                                        utf8("{}"))))))
                .isEmpty();
    }

    @Test
    void aBodyWithoutEnd() {
        Operation anyone = taking(JSON).findFirst().orElseThrow();
        byte[] endless = utf8("{\"title\":\"" + "a".repeat(20_000_000) + "\"}");
        assertThat(send(request(anyone, JSON, endless)).statusCode()).isEqualTo(413);
    }

    @Test
    void aLongBodyOfAStranger() {
        String handle = "a".repeat(70_000);
        Api.of(Suite.url())
                .post("/sessions", "{\"handle\":\"" + handle + "\",\"password\":\"x\"}")
                .expect(401);
    }

    private Stream<Operation> taking(String type) {
        return operations().filter(operation -> operation.takes().equals(type));
    }

    private Stream<Operation> operations() {
        return document.getJsonObject("paths").entrySet().stream()
                .flatMap(path -> path.getValue().asJsonObject().entrySet().stream()
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> operation(method.getKey(), path.getKey(), method.getValue())));
    }

    private static Operation operation(String method, String path, JsonValue described) {
        JsonObject operation = described.asJsonObject();
        List<String> parameters =
                operation.getOrDefault("parameters", JsonValue.EMPTY_JSON_ARRAY).asJsonArray().stream()
                        .map(parameter -> parameter.asJsonObject().getString("name"))
                        .toList();
        JsonObject body = operation
                .getOrDefault("requestBody", JsonValue.EMPTY_JSON_OBJECT)
                .asJsonObject();
        String takes = body.isEmpty()
                ? ""
                : body.getJsonObject("content").keySet().iterator().next();
        return new Operation(method, path, parameters, takes, takes.equals(JSON) ? fields(body) : List.of());
    }

    /** Of the schema that the body refers to. */
    private static Collection<String> fields(JsonObject body) {
        String schema = body.getJsonObject("content")
                .getJsonObject(JSON)
                .getJsonObject("schema")
                .getString("$ref");
        return document.getJsonObject("components")
                .getJsonObject("schemas")
                .getJsonObject(schema.substring(schema.lastIndexOf('/') + 1))
                .getJsonObject("properties")
                .keySet();
    }

    private static Request request(Operation operation, String type, byte[] body) {
        return new Request(operation.method(), operation.address(), Map.of("Content-Type", type), body);
    }

    private static Request part(Operation operation, String part) {
        boolean json = operation.takes().equals(JSON);
        Map<String, String> headers =
                operation.takes().isEmpty() ? Map.of() : Map.of("Content-Type", operation.takes(), "If-Match", "\"1\"");
        return new Request(operation.method(), operation.address(part), headers, json ? utf8("{}") : new byte[0]);
    }

    /** What is not answered by a problem of the sender's. */
    private List<String> mistaken(Stream<Request> requests) {
        return requests.flatMap(request -> {
                    HttpResponse<String> answer = send(request);
                    String type = answer.headers().firstValue("Content-Type").orElse("");
                    boolean refused = answer.statusCode() / 100 == 4 && type.startsWith("application/problem+json");
                    return refused
                            ? Stream.empty()
                            : Stream.of(answer.statusCode() + " " + type + " to " + request + ": " + answer.body());
                })
                .toList();
    }

    private HttpResponse<String> send(Request request) {
        HttpRequest.Builder built = HttpRequest.newBuilder(URI.create(Suite.url() + request.path()))
                .method(request.method().toUpperCase(), BodyPublishers.ofByteArray(request.body()))
                .header("Authorization", "Bearer " + token);
        request.headers().forEach(built::header);
        try {
            return client.send(built.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(request.toString(), e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
