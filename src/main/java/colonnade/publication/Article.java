package colonnade.publication;

import colonnade.platform.database.LinesConverter;
import colonnade.platform.id.Ids;
import colonnade.submission.Declaration;
import colonnade.submission.DeclarationsConverter;
import colonnade.submission.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What stays of a text from edition to edition: its address, who signed it, where it belongs.
 *
 * <p>Title, summary, tags and declarations are those of the current edition. Change one only after {@link Articles#held}, which holds
 * its row: editions are numbered and the search document is versioned under that lock.
 */
@Entity
public class Article {

    @Id
    private UUID id;

    private String slug;

    @Convert(converter = ArticleStateConverter.class)
    private ArticleState state;

    @Column(name = "byline_id")
    private UUID bylineId;

    @Column(name = "column_id")
    private UUID columnId;

    private String lang;

    @Column(name = "canonical_url")
    private String canonicalUrl;

    @Column(name = "external_id")
    private String externalId;

    @Column(name = "import_hash")
    private String importHash;

    @Column(name = "series_place")
    private int seriesPlace = Series.NO_PLACE;

    @Column(name = "current_edition")
    private int currentEdition;

    private String title;
    private String summary;

    @Convert(converter = LinesConverter.class)
    private List<String> tags;

    @Convert(converter = DeclarationsConverter.class)
    private List<Declaration> declarations;

    @Column(name = "released_at")
    private Instant releasedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "index_version")
    private long indexVersion;

    protected Article() {}

    /** At its address, before its first edition. */
    Article(String slug, UUID bylineId, Instant releasedAt) {
        this.id = Ids.next();
        this.slug = slug;
        this.state = ArticleState.RELEASED;
        this.bylineId = bylineId;
        this.releasedAt = releasedAt;
    }

    /** The current edition now says this; where the article belongs is part of what was accepted. */
    int nextEdition(Text text, Instant now) {
        title = text.title();
        summary = text.summary();
        tags = text.tags();
        declarations = text.declarations();
        stand(text.columnId().orElse(null));
        lang = text.lang();
        canonicalUrl = text.canonicalUrl().orElse(null);
        updatedAt = now;
        touch();
        return ++currentEdition;
    }

    /** Its place is one in its column: in another it has none yet. */
    private void stand(UUID newColumn) {
        if (!Objects.equals(newColumn, columnId)) {
            columnId = newColumn;
            seriesPlace = Series.NO_PLACE;
        }
    }

    /** An import said this of it. */
    void imported(AdoptArticle.Origin origin, UUID byline, Instant at) {
        externalId = origin.externalId();
        importHash = origin.hash();
        bylineId = byline;
        releasedAt = at;
        touch();
    }

    void signedBy(UUID firstByline) {
        bylineId = firstByline;
    }

    boolean saysTheSame(String hash) {
        return hash.equals(importHash);
    }

    void retract(Instant now) {
        state = ArticleState.RETRACTED;
        updatedAt = now;
        touch();
    }

    /** Its search document is another one now. */
    void touch() {
        indexVersion++;
    }

    public UUID id() {
        return id;
    }

    /** The last part of {@code /articles/{slug}}; never changes. */
    public String slug() {
        return slug;
    }

    public ArticleState state() {
        return state;
    }

    public boolean retracted() {
        return state == ArticleState.RETRACTED;
    }

    public UUID bylineId() {
        return bylineId;
    }

    public Optional<UUID> columnId() {
        return Optional.ofNullable(columnId);
    }

    /** From 0 in the order that its column's owners gave; {@link Series#NO_PLACE} without. */
    int seriesPlace() {
        return seriesPlace;
    }

    /** Whether its column's owners gave it a place in their order. */
    public boolean placed() {
        return seriesPlace != Series.NO_PLACE;
    }

    /** A BCP 47 tag. */
    public String lang() {
        return lang;
    }

    /** Where the text appeared first, when that was elsewhere. */
    public Optional<String> canonicalUrl() {
        return Optional.ofNullable(canonicalUrl);
    }

    /** Its name in the place it was imported from. */
    public Optional<String> externalId() {
        return Optional.ofNullable(externalId);
    }

    /** The number of the current edition, from 1. */
    public int currentEdition() {
        return currentEdition;
    }

    public String title() {
        return title;
    }

    /** May be empty. */
    public String summary() {
        return summary;
    }

    /** As they were written; lists find them whatever their case. */
    public List<String> tags() {
        return tags;
    }

    /** What its author declared of it. */
    public List<Declaration> declarations() {
        return declarations;
    }

    /** When its first edition was released. */
    public Instant releasedAt() {
        return releasedAt;
    }

    /** When its current edition was released, or it was retracted. */
    public Instant updatedAt() {
        return updatedAt;
    }

    /** The version of its search document. */
    public long indexVersion() {
        return indexVersion;
    }
}
