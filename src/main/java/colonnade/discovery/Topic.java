package colonnade.discovery;

import colonnade.platform.database.LinesConverter;
import colonnade.platform.id.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A curated subject. Its collection is what its rule finds, what is pinned, without what is excluded. */
@Entity
public class Topic {

    @Id
    private UUID id;

    private String slug;
    private String name;

    @Convert(converter = LinesConverter.class)
    private List<String> aliases;

    private String about;

    @Convert(converter = LinesConverter.class)
    private List<String> tags;

    @Convert(converter = LinesConverter.class)
    private List<String> words;

    @Convert(converter = LinesConverter.class)
    private List<String> groups;

    @Convert(converter = LinesConverter.class)
    private List<String> authors;

    private long version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Topic() {}

    Topic(String slug, TopicTerms terms, Instant now) {
        this.id = Ids.next();
        this.slug = slug;
        this.createdAt = now;
        edit(terms, now);
    }

    void edit(TopicTerms terms, Instant now) {
        name = terms.name().strip();
        aliases = terms.aliases();
        about = terms.about();
        tags = terms.rule().tags();
        words = terms.rule().words();
        groups = terms.rule().groups();
        authors = terms.rule().authors();
        version++;
        updatedAt = now;
    }

    public UUID id() {
        return id;
    }

    /** The last part of its address, for ever. */
    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }

    /** Its other names: whoever searches for one of them finds its articles. */
    public List<String> aliases() {
        return aliases;
    }

    /** Markdown; may be empty. */
    public String about() {
        return about;
    }

    public TopicRule rule() {
        return new TopicRule(tags, words, groups, authors);
    }

    public long version() {
        return version;
    }
}
