package colonnade.publication;

import colonnade.platform.database.LinesConverter;
import colonnade.platform.id.Ids;
import colonnade.platform.markdown.Rendered;
import colonnade.platform.markdown.Rendered.Heading;
import colonnade.submission.Declaration;
import colonnade.submission.DeclarationsConverter;
import colonnade.submission.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A text as released to readers, rendered once. Never changed: a correction is the next edition. */
@Entity
public class Edition {

    @Id
    private UUID id;

    @Column(name = "article_id")
    private UUID articleId;

    private int number;
    private String title;
    private String summary;

    @Convert(converter = LinesConverter.class)
    private List<String> tags;

    @Convert(converter = DeclarationsConverter.class)
    private List<Declaration> declarations;

    private String body;
    private String html;

    @Column(name = "plain_text")
    private String plainText;

    private String code;

    @Convert(converter = HeadingsConverter.class)
    private List<Heading> headings;

    private String lang;
    private int words;
    private int minutes;
    private String note;

    @Column(name = "revision_id")
    private UUID revisionId;

    @Column(name = "released_at")
    private Instant releasedAt;

    protected Edition() {}

    Edition(UUID articleId, int number, Text text, Rendered rendered, Release release) {
        this.id = Ids.next();
        this.articleId = articleId;
        this.number = number;
        this.title = text.title();
        this.summary = text.summary();
        this.tags = text.tags();
        this.declarations = text.declarations();
        this.body = text.body();
        this.html = rendered.html();
        this.plainText = rendered.plainText();
        this.code = rendered.code();
        this.headings = rendered.headings();
        this.lang = text.lang();
        this.words = rendered.words();
        this.minutes = rendered.minutes();
        this.note = release.note();
        this.revisionId = release.revisionId();
        this.releasedAt = release.at();
    }

    /** When, from which revision and with which note; the latter two may be null. */
    public record Release(Instant at, UUID revisionId, String note) {}

    public UUID articleId() {
        return articleId;
    }

    /** From 1 within its article. */
    public int number() {
        return number;
    }

    public String title() {
        return title;
    }

    /** May be empty. */
    public String summary() {
        return summary;
    }

    public List<String> tags() {
        return tags;
    }

    /** What its author declared of it. */
    public List<Declaration> declarations() {
        return declarations;
    }

    /** What it says, to be compared with what another says; where it stood is not kept. */
    public Text text() {
        return new Text(title, body, summary, tags, null, lang, null).declaring(declarations);
    }

    /** Markdown. */
    public String body() {
        return body;
    }

    /** Safe to put into a page as it is. */
    public String html() {
        return html;
    }

    /** The prose without markup and code blocks. */
    public String plainText() {
        return plainText;
    }

    /** What the code blocks hold. */
    public String code() {
        return code;
    }

    public List<Heading> headings() {
        return headings;
    }

    /** A BCP 47 tag. */
    public String lang() {
        return lang;
    }

    public int words() {
        return words;
    }

    /** How long reading takes. */
    public int minutes() {
        return minutes;
    }

    /** What a correction says about itself. */
    public Optional<String> note() {
        return Optional.ofNullable(note);
    }

    /** What the reviewers accepted; an imported edition has none. */
    public Optional<UUID> revisionId() {
        return Optional.ofNullable(revisionId);
    }

    public Instant releasedAt() {
        return releasedAt;
    }
}
