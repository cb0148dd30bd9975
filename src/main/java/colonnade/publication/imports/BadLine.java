package colonnade.publication.imports;

/** A line that cannot become an article, and why. */
class BadLine extends RuntimeException {

    private final transient Finding finding;

    BadLine(String key, String... arguments) {
        super(key, null, false, false);
        this.finding = Finding.of(key, arguments);
    }

    Finding finding() {
        return finding;
    }
}
