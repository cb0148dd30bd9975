package colonnade.imports;

import colonnade.platform.problem.ProblemType;

/** What this feature refuses. */
public enum ImportProblem implements ProblemType {
    IMPORT_NOT_READY("import-not-ready", 409),
    IMPORT_EXPIRED("import-expired", 409),
    TOO_MANY_IMPORTS("too-many-imports", 429);

    private final String slug;
    private final int status;

    ImportProblem(String slug, int status) {
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
