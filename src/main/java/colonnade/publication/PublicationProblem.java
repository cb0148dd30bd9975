package colonnade.publication;

import colonnade.platform.problem.ProblemType;

/** What this feature refuses. */
public enum PublicationProblem implements ProblemType {
    ARTICLE_RETRACTED("article-retracted", 410),
    /** Its draft may be written on, but there is nothing it could become an edition of. */
    NO_NEXT_EDITION("no-next-edition", 409),
    CORRECTION_OPEN("correction-open", 409),
    EDITIONS_CLOSED("editions-closed", 403),
    TOO_MANY_LINES("too-many-lines", 413);

    private final String slug;
    private final int status;

    PublicationProblem(String slug, int status) {
        this.slug = slug;
        this.status = status;
    }

    @Override
    public String slug() {
        return slug;
    }

    @Override
    public int status() {
        return status;
    }
}
