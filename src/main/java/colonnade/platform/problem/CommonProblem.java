package colonnade.platform.problem;

/** Refusals that any request can meet, whatever it is about. */
public enum CommonProblem implements ProblemType {
    INVALID("invalid", 422),
    MALFORMED("malformed", 400),
    NOT_FOUND("not-found", 404),
    METHOD_NOT_ALLOWED("method-not-allowed", 405),
    NOT_ACCEPTABLE("not-acceptable", 406),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415),
    TOO_LARGE("too-large", 413),
    TEXT_TOO_HEAVY("text-too-heavy", 422),
    KEY_REUSED("key-reused", 422),
    PRECONDITION_REQUIRED("precondition-required", 428),
    MEANWHILE("meanwhile", 409),
    BUSY("busy", 503),
    UNAVAILABLE("unavailable", 503),
    UNEXPECTED("unexpected", 500);

    private final String slug;
    private final int status;

    CommonProblem(String slug, int status) {
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
