package colonnade.platform.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with an input, so that a person hears it all at once and not one by one. */
public final class Validation {

    private final List<Problem.FieldError> errors = new ArrayList<>();

    public Validation require(boolean holds, String pointer, String messageKey, Object... arguments) {
        if (!holds) {
            errors.add(new Problem.FieldError(pointer, messageKey, List.of(arguments)));
        }
        return this;
    }

    /** Neither missing nor blank, no control characters but line breaks and tabs, and at most {@code max} characters. */
    public Validation text(String value, String pointer, int max) {
        require(value != null && !value.isBlank(), pointer, "invalid.missing");
        return optionalText(value, pointer, max);
    }

    /** The same on one line: what stands in titles, headers and letters must not begin lines of its own. */
    public Validation line(String value, String pointer, int max) {
        text(value, pointer, max);
        boolean broken = value != null && value.chars().anyMatch(c -> c == '\n' || c == '\r' || c == '\t');
        return require(!broken, pointer, "invalid.control-characters");
    }

    public Validation optionalText(String value, String pointer, int max) {
        if (value == null) {
            return this;
        }
        require(value.codePointCount(0, value.length()) <= max, pointer, "invalid.too-long", max);
        return require(value.codePoints().allMatch(Validation::printable), pointer, "invalid.control-characters");
    }

    /** Throws {@link CommonProblem#INVALID} with all that was found. */
    public void check() {
        if (!errors.isEmpty()) {
            throw Problem.of(CommonProblem.INVALID, errors.size()).errors(errors);
        }
    }

    private static boolean printable(int character) {
        // Half of a surrogate pair is no character: it cannot be stored as UTF-8.
        boolean whole = Character.getType(character) != Character.SURROGATE;
        return character >= ' ' && character != 0x7f && whole
                || character == '\n'
                || character == '\r'
                || character == '\t';
    }
}
