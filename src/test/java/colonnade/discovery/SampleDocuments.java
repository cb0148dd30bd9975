package colonnade.discovery;

import colonnade.discovery.index.ArticleDocument;
import colonnade.discovery.text.Identifiers;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Small articles for tests of the index, each with only what the test is about. */
public final class SampleDocuments {

    private String title = "";
    private String body = "";
    private String code = "";
    private List<String> tags = List.of();
    private List<String> groups = List.of("general");
    private String lang = "zh-CN";
    private Instant releasedAt = Instant.parse("2026-03-01T08:00:00Z");

    public static SampleDocuments titled(String title) {
        SampleDocuments sample = new SampleDocuments();
        sample.title = title;
        return sample;
    }

    public SampleDocuments body(String text) {
        body = text;
        return this;
    }

    public SampleDocuments code(String text) {
        code = text;
        return this;
    }

    public SampleDocuments tags(String... given) {
        tags = List.of(given);
        return this;
    }

    public SampleDocuments groups(String... given) {
        groups = List.of(given);
        return this;
    }

    public SampleDocuments lang(String given) {
        lang = given;
        return this;
    }

    public SampleDocuments released(String instant) {
        releasedAt = Instant.parse(instant);
        return this;
    }

    public ArticleDocument with(UUID id) {
        return new ArticleDocument(
                id.toString(),
                "slug-" + id,
                null,
                title,
                "",
                body,
                code,
                List.of(),
                tags,
                Identifiers.in(title + "\n" + body + "\n" + code),
                tags,
                groups,
                List.of(),
                List.of("lin"),
                List.of("林晓"),
                List.of("author"),
                null,
                lang,
                releasedAt,
                false);
    }

    public ArticleDocument.Versioned version(UUID id, long version) {
        return new ArticleDocument.Versioned(with(id), version);
    }
}
