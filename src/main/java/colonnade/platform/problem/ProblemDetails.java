package colonnade.platform.problem;

import colonnade.platform.language.Dates;
import colonnade.platform.language.Language;
import colonnade.platform.language.Messages;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A problem in a reader's words, to be written as {@code application/problem+json} or as a page. */
public record ProblemDetails(
        String slug, int status, String title, String detail, List<FieldDetail> errors, Map<String, Object> members) {

    /** What is wrong with one field; {@code pointer} is a JSON pointer. */
    public record FieldDetail(String pointer, String detail) {}

    public static ProblemDetails of(Problem problem, Language language) {
        String slug = problem.type().slug();
        return new ProblemDetails(
                slug,
                problem.type().status(),
                Messages.text(language, "problem." + slug + ".title", spoken(problem.arguments(), language)),
                Messages.text(language, "problem." + slug + ".detail", spoken(problem.arguments(), language)),
                problem.errors().stream()
                        .map(error -> new FieldDetail(
                                error.pointer(),
                                Messages.text(language, error.messageKey(), spoken(error.arguments(), language))))
                        .toList(),
                problem.members());
    }

    /** The object of RFC 9457. */
    public Map<String, Object> json(String baseUrl) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("type", baseUrl + "/problems/" + slug);
        json.put("title", title);
        json.put("status", status);
        json.put("detail", detail);
        if (!errors.isEmpty()) {
            json.put("errors", errors);
        }
        json.putAll(members);
        return json;
    }

    private static Object[] spoken(List<Object> arguments, Language language) {
        return arguments.stream().map(argument -> spoken(argument, language)).toArray();
    }

    /** A word of ours, or a day, is said in the reader's language. */
    private static Object spoken(Object argument, Language language) {
        if (argument instanceof Word word) {
            return Messages.text(language, word.key());
        }
        return argument instanceof Instant at ? Dates.text(language, at) : argument;
    }

    /** A message key used as an argument, such as the name of a role. */
    public record Word(String key) {}
}
