package colonnade.community;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** An interest group. Its charter is Markdown. */
@Entity
@Table(name = "interest_group")
public class Group {

    @Id
    private UUID id;

    private String slug;
    private String name;

    @Convert(converter = GroupKindConverter.class)
    private GroupKind kind;

    private String charter;

    @Column(name = "open_editions")
    private boolean openEditions;

    private Instant created;

    @Version
    private long version;

    protected Group() {}

    Group(UUID id, String slug, String name, GroupKind kind, String charter, boolean openEditions, Instant created) {
        this.id = id;
        this.slug = slug;
        this.created = created;
        edit(name, kind, charter, openEditions);
    }

    /** The address stays for ever; all else may change. */
    void edit(String newName, GroupKind newKind, String newCharter, boolean newOpenEditions) {
        name = newName;
        kind = newKind;
        charter = newCharter;
        openEditions = newOpenEditions;
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    public GroupKind kind() {
        return kind;
    }

    public String charter() {
        return charter;
    }

    /** Whether readers may read and compare the earlier editions of what stands on its page. */
    public boolean openEditions() {
        return openEditions;
    }

    public long version() {
        return version;
    }
}
