package colonnade.imports;

import colonnade.platform.id.Ids;
import colonnade.platform.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A file, a folder in a zip or a feed that a member sent, or whose address they gave. */
@Entity
@Table(name = "file_import")
public class FileImport {

    /** Whoever was shown what would happen comes back within a week, or sends it again. */
    static final Duration KEPT = Duration.ofDays(7);

    @Id
    private UUID id;

    @Column(name = "by_id")
    private UUID byId;

    private String destination;
    private String name;
    private boolean fetched;

    @Column(name = "dry_run")
    private boolean dryRun;

    @Convert(converter = ImportState.Words.class)
    private ImportState state;

    private int total;
    private String problem;

    @Column(name = "left_out")
    private int leftOut;

    private Instant created;

    protected FileImport() {}

    /** @param name of the file, or the address that it is {@code fetched} from */
    FileImport(UUID byId, String destination, String name, boolean fetched, boolean dryRun, Instant created) {
        this.id = Ids.next();
        this.byId = byId;
        this.destination = destination;
        this.name = name;
        this.fetched = fetched;
        this.dryRun = dryRun;
        this.state = ImportState.READING;
        this.created = created;
    }

    public UUID id() {
        return id;
    }

    public UUID byId() {
        return byId;
    }

    public String destination() {
        return destination;
    }

    public String name() {
        return name;
    }

    public boolean fetched() {
        return fetched;
    }

    public ImportState state() {
        return state;
    }

    /** How many texts there are, as soon as somebody has looked. */
    public int total() {
        return total;
    }

    /** How many files of an archive were not even looked at. */
    public int leftOut() {
        return leftOut;
    }

    public Instant created() {
        return created;
    }

    /** Until when it waits to be started. */
    public Instant expires() {
        return created.plus(KEPT);
    }

    /** Why nothing could be read. */
    public Optional<ImportFinding> problem() {
        return Optional.ofNullable(problem).map(ImportFinding::parse);
    }

    public void opened(int texts, int others) {
        total = texts;
        leftOut = others;
    }

    /** Everything is read: whoever wanted to see it first has it before them now, and others go on. */
    public void read() {
        if (state == ImportState.READING) {
            state = dryRun ? ImportState.READY : ImportState.IMPORTING;
        }
    }

    public void unreadable(ImportFinding why) {
        state = ImportState.UNREADABLE;
        problem = why.json();
    }

    void start() {
        if (state == ImportState.EXPIRED) {
            throw Problem.of(ImportProblem.IMPORT_EXPIRED);
        }
        if (state != ImportState.READY) {
            throw Problem.of(ImportProblem.IMPORT_NOT_READY);
        }
        state = ImportState.IMPORTING;
    }

    void expire() {
        state = ImportState.EXPIRED;
    }

    public void done() {
        state = ImportState.DONE;
    }
}
