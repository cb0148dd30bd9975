package colonnade.submission;

import colonnade.platform.database.LinesConverter;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * All that an author writes of an article: what a draft holds now and a revision holds for ever.
 *
 * <p>An immutable value; made from what people send by {@link WrittenText}. Nothing is null: what was not written yet is
 * empty. The body is Markdown with line feeds only, the language a BCP 47 tag.
 */
@Embeddable
public class Text {

    /** What can be offered, in characters; a draft may hold more while it is written. */
    public static final int LONGEST_TITLE = 200;

    public static final int LONGEST_SUMMARY = 500;
    public static final int LONGEST_BODY = 400_000;
    public static final int LONGEST_TAG = 40;
    public static final int MOST_TAGS = 10;

    private String title;
    private String body;
    private String summary;

    @Convert(converter = LinesConverter.class)
    private List<String> tags;

    @Column(name = "column_id")
    private UUID columnId;

    private String lang;

    @Column(name = "canonical_url")
    private String canonicalUrl;

    @Convert(converter = DeclarationsConverter.class)
    private List<Declaration> declarations = List.of();

    protected Text() {}

    /** A text that declares nothing; see {@link #declaring}. */
    public Text(
            String title,
            String body,
            String summary,
            List<String> tags,
            UUID columnId,
            String lang,
            String canonicalUrl) {
        this.title = Objects.requireNonNull(title);
        this.body = Objects.requireNonNull(body);
        this.summary = Objects.requireNonNull(summary);
        this.tags = List.copyOf(tags);
        this.columnId = columnId;
        this.lang = Objects.requireNonNull(lang);
        this.canonicalUrl = canonicalUrl;
    }

    /** The same text with these declarations alone, each once and in one order. */
    public Text declaring(Collection<Declaration> declared) {
        Text text = new Text(title, body, summary, tags, columnId, lang, canonicalUrl);
        text.declarations = declared.stream().distinct().sorted().toList();
        return text;
    }

    /** An equal text of its own: an embedded object may belong to one row only. */
    Text copy() {
        return declaring(declarations);
    }

    public String title() {
        return title;
    }

    public String body() {
        return body;
    }

    public String summary() {
        return summary;
    }

    public List<String> tags() {
        return tags;
    }

    public Optional<UUID> columnId() {
        return Optional.ofNullable(columnId);
    }

    public String lang() {
        return lang;
    }

    /** Where the article appeared first, when that was elsewhere. */
    public Optional<String> canonicalUrl() {
        return Optional.ofNullable(canonicalUrl);
    }

    public List<Declaration> declarations() {
        return declarations;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text that
                && title.equals(that.title)
                && body.equals(that.body)
                && summary.equals(that.summary)
                && tags.equals(that.tags)
                && Objects.equals(columnId, that.columnId)
                && lang.equals(that.lang)
                && Objects.equals(canonicalUrl, that.canonicalUrl)
                && declarations.equals(that.declarations);
    }

    @Override
    public int hashCode() {
        return Objects.hash(title, body, summary, tags, columnId, lang, canonicalUrl, declarations);
    }
}
