package colonnade.discovery;

import colonnade.platform.problem.Validation;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * A topic as somebody wants it. What is left out is empty, but {@code curators}: left out, they stay.
 *
 * @param pinned slugs of articles, in their order
 * @param excluded slugs of articles that the rule finds and nobody wants
 * @param curators handles; only the site's editors name them
 */
public record TopicTerms(
        String name,
        List<String> aliases,
        String about,
        TopicRule rule,
        List<String> pinned,
        List<String> excluded,
        List<String> curators) {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_ABOUT = 4_000;
    private static final int LONGEST_VALUE = 120;
    private static final int MOST_VALUES = 50;
    private static final int MOST_PINNED = 20;
    private static final int MOST_EXCLUDED = 500;

    public TopicTerms {
        aliases = aliases == null ? List.of() : clean(aliases);
        about = about == null ? "" : about;
        rule = rule == null ? new TopicRule(null, null, null, null) : rule;
        rule = new TopicRule(
                clean(rule.tags().stream()
                        .map(tag -> tag == null ? null : tag.toLowerCase(Locale.ROOT))
                        .toList()),
                clean(rule.words()),
                clean(rule.groups()),
                clean(rule.authors()));
        pinned = pinned == null ? List.of() : clean(pinned);
        excluded = excluded == null ? List.of() : clean(excluded);
        curators = curators == null ? null : clean(curators);
    }

    TopicTerms curators(List<String> handles) {
        return new TopicTerms(name, aliases, about, rule, pinned, excluded, handles);
    }

    void validate() {
        Validation validation =
                new Validation().text(name, "/name", LONGEST_NAME).optionalText(about, "/about", LONGEST_ABOUT);
        values(validation, aliases, "/aliases", MOST_VALUES);
        values(validation, rule.tags(), "/rule/tags", MOST_VALUES);
        values(validation, rule.words(), "/rule/words", MOST_VALUES);
        values(validation, rule.groups(), "/rule/groups", MOST_VALUES);
        values(validation, rule.authors(), "/rule/authors", MOST_VALUES);
        values(validation, pinned, "/pinned", MOST_PINNED);
        values(validation, excluded, "/excluded", MOST_EXCLUDED);
        values(validation, curators == null ? List.of() : curators, "/curators", MOST_VALUES);
        validation.check();
    }

    /** Name and aliases as they are compared with what somebody types. */
    static String key(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    private static void values(Validation validation, List<String> values, String pointer, int most) {
        validation.require(values.size() <= most, pointer, "invalid.too-many", most);
        for (int i = 0; i < values.size(); i++) {
            validation.optionalText(values.get(i), pointer + "/" + i, LONGEST_VALUE);
        }
    }

    /** One line each, no blanks around, no empty ones, none twice. */
    private static List<String> clean(List<String> values) {
        return values.stream()
                .filter(value -> value != null && !value.isBlank())
                .map(value -> value.strip().replaceAll("\\s+", " "))
                .distinct()
                .toList();
    }
}
