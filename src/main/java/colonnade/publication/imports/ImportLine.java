package colonnade.publication.imports;

import colonnade.imports.ImportFinding;
import colonnade.platform.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;

/** One line of an import, until and after it became an article. */
@Entity
@Table(name = "import_line")
public class ImportLine {

    /** What failed so often, for no reason that the line could tell, will not succeed. */
    private static final int MOST_ATTEMPTS = 3;

    @Id
    private UUID id;

    @Column(name = "import_id")
    private UUID importId;

    private int number;

    @Convert(converter = LineStateConverter.class)
    private LineState state;

    private String content;
    private String problem;
    private String warnings;
    private int attempts;

    protected ImportLine() {}

    ImportLine(UUID importId, ReceivedLine received) {
        this.id = Ids.next();
        this.importId = importId;
        this.number = received.number();
        this.content = received.content();
        this.state = LineState.WAITING;
        received.problem().ifPresent(this::failed);
    }

    boolean waiting() {
        return state == LineState.WAITING;
    }

    /** It is an article now, whose text need not be kept twice. */
    void done(LineState result, List<ImportFinding> found) {
        state = result;
        warnings = found.isEmpty() ? null : ImportFinding.json(found);
        content = "";
    }

    void failed(ImportFinding why) {
        state = LineState.FAILED;
        problem = why.json();
    }

    /** Something unforeseen stopped it. */
    void stumbled() {
        attempts++;
        if (attempts >= MOST_ATTEMPTS) {
            failed(ImportFinding.of("unexpected"));
        }
    }

    UUID id() {
        return id;
    }

    String content() {
        return content;
    }
}
