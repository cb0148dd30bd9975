package colonnade.imports;

import colonnade.platform.id.Ids;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One text of an import. */
@Entity
@Table(name = "file_import_item")
public class FileImportItem {

    /** What failed so often, for no reason that it could tell, will not succeed. */
    private static final int MOST_ATTEMPTS = 3;

    private static final Jsonb JSON = JsonbBuilder.create();

    @Id
    private UUID id;

    @Column(name = "import_id")
    private UUID importId;

    @Column(name = "by_id")
    private UUID byId;

    private int number;
    private String path;

    @Convert(converter = ItemState.Words.class)
    private ItemState state;

    private String title;

    @Column(name = "external_id")
    private String externalId;

    @Column(name = "content_hash")
    private String contentHash;

    @Column(name = "canonical_url")
    private String canonicalUrl;

    private String content;
    private String images;
    private String findings;
    private String problem;
    private String place;
    private int attempts;

    protected FileImportItem() {}

    /** @param images the path of each file by the address that the text gives it */
    public FileImportItem(
            FileImport of,
            int number,
            String path,
            FoundText text,
            String contentHash,
            Map<String, String> images,
            List<ImportFinding> findings) {
        this.id = Ids.next();
        this.importId = of.id();
        this.byId = of.byId();
        this.number = number;
        this.path = path;
        this.state = ItemState.NEW;
        this.title = text.title();
        this.externalId = text.externalId();
        this.contentHash = contentHash;
        this.canonicalUrl = text.canonicalUrl().isEmpty() ? null : text.canonicalUrl();
        this.content = JSON.toJson(text);
        this.images = JSON.toJson(images);
        this.findings = ImportFinding.json(findings);
    }

    public UUID id() {
        return id;
    }

    public int number() {
        return number;
    }

    public String path() {
        return path;
    }

    public ItemState state() {
        return state;
    }

    public String title() {
        return title;
    }

    public String externalId() {
        return externalId;
    }

    public String contentHash() {
        return contentHash;
    }

    /** Without its body once it is imported. */
    public FoundText text() {
        return JSON.fromJson(content, FoundText.class);
    }

    public Map<String, String> images() {
        return JSON.fromJson(images, new HashMap<String, String>() {}.getClass().getGenericSuperclass());
    }

    public List<ImportFinding> findings() {
        return ImportFinding.list(findings);
    }

    public Optional<ImportFinding> problem() {
        return Optional.ofNullable(problem).map(ImportFinding::parse);
    }

    /** What it became, or what is there already. */
    public Optional<ImportPlace> place() {
        return Optional.ofNullable(place).map(ImportPlace::parse);
    }

    public void refuse(ImportFinding why) {
        state = ItemState.REFUSED;
        problem = why.json();
    }

    public void duplicate(ImportFinding why, ImportPlace there) {
        state = ItemState.DUPLICATE;
        problem = why.json();
        place = there == null ? null : there.toString();
    }

    /** Nobody looked through it who could have said that it is wanted all the same. */
    public boolean fresh() {
        return problem == null;
    }

    /** It came here by another way while it waited. */
    public void overtaken(ImportFinding why, ImportPlace there) {
        duplicate(why, there);
        state = ItemState.SKIPPED;
    }

    /** It is a draft or an article now, whose text need not be kept twice. */
    public void imported(ImportPlace where, List<ImportFinding> more) {
        state = ItemState.IMPORTED;
        problem = null;
        place = where.toString();
        content = JSON.toJson(text().withBody(""));
        List<ImportFinding> all = new ArrayList<>(findings());
        all.addAll(more);
        findings = ImportFinding.json(all);
    }

    public void failed(ImportFinding why) {
        state = ItemState.FAILED;
        problem = why.json();
    }

    /** Something unforeseen stopped it. */
    public void stumbled() {
        if (++attempts >= MOST_ATTEMPTS) {
            failed(ImportFinding.of("unexpected"));
        }
    }
}
