package colonnade.discovery;

import java.util.List;
import java.util.Map;

/** Questions as tests ask them. */
public final class Questions {

    private Questions() {}

    public static Question words(String text) {
        return new Question(text, Map.of(), null, null, Question.Order.RELEVANCE, 20, null);
    }

    public static Question narrowed(String text, Facet facet, String... values) {
        return new Question(text, Map.of(facet, List.of(values)), null, null, Question.Order.RELEVANCE, 20, null);
    }
}
