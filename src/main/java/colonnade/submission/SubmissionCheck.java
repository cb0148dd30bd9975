package colonnade.submission;

import java.util.List;

/** Looks at a text before it is offered. Later features answer too: every CDI bean of this type is asked. */
public interface SubmissionCheck {

    /** All that it has to say about the text. */
    List<Finding> check(Text text);

    /**
     * One thing found.
     *
     * @param blocking whether the text cannot be offered as it is; otherwise it is advice
     * @param pointer a JSON pointer into the draft
     * @param messageKey the text that says what
     */
    record Finding(boolean blocking, String pointer, String messageKey, List<Object> arguments) {

        public static Finding blocking(String pointer, String messageKey, Object... arguments) {
            return new Finding(true, pointer, messageKey, List.of(arguments));
        }

        public static Finding advice(String pointer, String messageKey, Object... arguments) {
            return new Finding(false, pointer, messageKey, List.of(arguments));
        }
    }
}
