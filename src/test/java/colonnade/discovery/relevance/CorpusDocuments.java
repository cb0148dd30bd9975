package colonnade.discovery.relevance;

import colonnade.discovery.index.ArticleDocument;
import colonnade.discovery.text.ArticleText;
import colonnade.platform.markdown.Markdown;
import colonnade.platform.markdown.Rendered;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The corpus as the index would hold it: title, text, code and links; no tags, no summary, the corpus as its group. */
final class CorpusDocuments {

    private final Markdown markdown = new Markdown();
    private final Map<String, UUID> ids = new HashMap<>();

    List<ArticleDocument.Versioned> read(Path corpus) {
        try (Stream<Path> files = Files.list(corpus.resolve("articles"))) {
            return files.sorted()
                    .flatMap(file -> JsonLines.read(file).stream())
                    .map(this::document)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The product's id of an article of the corpus. */
    UUID id(String corpusId) {
        return ids.computeIfAbsent(corpusId, name -> new UUID(0, ids.size() + 1L));
    }

    private ArticleDocument.Versioned document(JsonObject article) {
        Rendered text = markdown.render(article.getString("body_markdown"));
        String title = article.getString("title");
        ArticleText found = ArticleText.of(title, "", text.html(), text.plainText(), text.code());
        String id = id(article.getString("id")).toString();
        return new ArticleDocument.Versioned(
                new ArticleDocument(
                        id,
                        id,
                        null,
                        title,
                        "",
                        text.plainText(),
                        text.code(),
                        found.links(),
                        List.of(),
                        found.identifiers(),
                        List.of(),
                        List.of(article.getString("corpus")),
                        List.of(),
                        List.of("somebody"),
                        List.of("somebody"),
                        List.of("author"),
                        null,
                        "zh-CN",
                        Instant.EPOCH,
                        false),
                1);
    }
}
