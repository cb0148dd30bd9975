package colonnade.submission;

import colonnade.platform.id.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A named series of one or more authors. Its owners edit it and say who contributes; both may put drafts in it.
 *
 * <p>Its address never changes. COLUMN is a word of JPQL, so queries call it ArticleColumn.
 */
@Entity(name = "ArticleColumn")
@Table(name = "article_column")
public class Column {

    @Id
    private UUID id;

    private String slug;
    private String title;
    private String about;
    private String cadence;

    @jakarta.persistence.Column(name = "group_id")
    private UUID groupId;

    private long version;

    @jakarta.persistence.Column(name = "created_at")
    private Instant createdAt;

    @jakarta.persistence.Column(name = "updated_at")
    private Instant updatedAt;

    @ElementCollection
    @CollectionTable(name = "column_owner", joinColumns = @JoinColumn(name = "column_id"))
    @jakarta.persistence.Column(name = "member_id")
    private Set<UUID> ownerIds = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "column_contributor", joinColumns = @JoinColumn(name = "column_id"))
    @jakarta.persistence.Column(name = "member_id")
    private Set<UUID> contributorIds = new LinkedHashSet<>();

    protected Column() {}

    Column(String slug, ColumnTerms terms, Instant now) {
        this.id = Ids.next();
        this.slug = slug;
        this.createdAt = now;
        edit(terms, now);
    }

    void edit(ColumnTerms terms, Instant now) {
        title = terms.title();
        about = terms.about();
        cadence = terms.cadence();
        groupId = terms.groupId();
        ownerIds.retainAll(terms.ownerIds());
        ownerIds.addAll(terms.ownerIds());
        contributorIds.retainAll(terms.contributorIds());
        contributorIds.addAll(terms.contributorIds());
        contributorIds.removeAll(terms.ownerIds());
        version++;
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    public String slug() {
        return slug;
    }

    public String title() {
        return title;
    }

    /** Its scope: what belongs here. May be empty. */
    public String about() {
        return about;
    }

    /** How often it appears, in its owners' words; may be empty. */
    public String cadence() {
        return cadence;
    }

    /** The group on whose page it stands. */
    public Optional<UUID> groupId() {
        return Optional.ofNullable(groupId);
    }

    public long version() {
        return version;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Set<UUID> ownerIds() {
        return Set.copyOf(ownerIds);
    }

    public Set<UUID> contributorIds() {
        return Set.copyOf(contributorIds);
    }

    public boolean ownedBy(UUID memberId) {
        return ownerIds.contains(memberId);
    }

    /** Owners and contributors may put their drafts here. */
    public boolean writtenBy(UUID memberId) {
        return ownerIds.contains(memberId) || contributorIds.contains(memberId);
    }
}
