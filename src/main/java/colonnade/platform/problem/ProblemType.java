package colonnade.platform.problem;

/**
 * A kind of refusal. Each feature keeps its own in one enum.
 *
 * <p>The texts are the message keys {@code problem.<slug>.title} and {@code problem.<slug>.detail}; the type's address is
 * {@code /problems/<slug>}, a page people can read.
 */
public interface ProblemType {

    /** Stable, lower case with hyphens: part of the contract. */
    String slug();

    /** The HTTP status it is answered with. */
    int status();
}
