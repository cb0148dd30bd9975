package colonnade.submission;

import colonnade.platform.markdown.MarkdownSource.Place;
import java.util.List;

/** Looks at a text before it is offered. Later features answer too: every CDI bean of this type is asked. */
public interface SubmissionCheck {

    /** All that it has to say about the text. */
    List<Finding> check(CheckedText checked);

    /**
     * One thing found.
     *
     * @param blocking whether the text cannot be offered as it is; otherwise it is advice
     * @param pointer a JSON pointer into the draft
     * @param messageKey the text that says what
     * @param place where in the body, or null where it is about the whole
     */
    record Finding(boolean blocking, String pointer, String messageKey, List<Object> arguments, Place place) {

        public static Finding blocking(String pointer, String messageKey, Object... arguments) {
            return new Finding(true, pointer, messageKey, List.of(arguments), null);
        }

        public static Finding advice(String pointer, String messageKey, Object... arguments) {
            return new Finding(false, pointer, messageKey, List.of(arguments), null);
        }

        /** The same, found there in the body. */
        public Finding at(Place found) {
            return new Finding(blocking, pointer, messageKey, arguments, found);
        }

        /** In the order of the body; what is about the whole comes first. */
        int position() {
            return place == null ? -1 : place.start();
        }
    }
}
