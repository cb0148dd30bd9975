package colonnade.imports;

/** Something that cannot be imported, and why. */
public final class ImportRefusal extends RuntimeException {

    private final transient ImportFinding finding;

    public ImportRefusal(String key, String... arguments) {
        super(key, null, false, false);
        this.finding = ImportFinding.of(key, arguments);
    }

    public ImportFinding finding() {
        return finding;
    }
}
