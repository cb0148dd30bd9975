package colonnade.platform.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A refusal on its way out, RFC 9457. Its arguments fill the {@code {0}} places of the type's detail text. */
public final class Problem extends RuntimeException {

    /** One thing wrong with the input. {@code pointer} is a JSON pointer, {@code messageKey} the text that says what. */
    public record FieldError(String pointer, String messageKey, List<Object> arguments) {}

    private final transient ProblemType type;
    private final transient List<Object> arguments;
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private final transient Map<String, String> headers = new LinkedHashMap<>();
    private transient List<FieldError> errors = List.of();

    private Problem(ProblemType type, List<Object> arguments) {
        super(type.slug() + " " + arguments, null, false, false);
        this.type = type;
        this.arguments = arguments;
    }

    public static Problem of(ProblemType type, Object... arguments) {
        return new Problem(type, List.of(arguments));
    }

    /** Adds an extension member to the answer. */
    public Problem with(String member, Object value) {
        members.put(member, value);
        return this;
    }

    public Problem header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    public Problem errors(List<FieldError> found) {
        errors = List.copyOf(found);
        return this;
    }

    public ProblemType type() {
        return type;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public Map<String, Object> members() {
        return members;
    }

    public Map<String, String> headers() {
        return headers;
    }

    public List<FieldError> errors() {
        return errors;
    }
}
