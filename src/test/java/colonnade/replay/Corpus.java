package colonnade.replay;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** The log of a community's real work, read from a folder that is no part of the project. */
final class Corpus {

    /** What tidied the log's folders and was nobody's work on a text. */
    private static final Set<String> BOOKKEEPING =
            Set.of("archived", "renamed", "source_retired", "translation_retired");

    private final List<LogEvent> events;
    private final Map<Integer, LogText> texts = new HashMap<>();
    private final Map<String, LogText> sources = new HashMap<>();

    private Corpus(Path folder) throws IOException {
        Set<String> clean =
                new HashSet<>(Files.readAllLines(folder.resolve("events").resolve("lctt_clean_articles.txt")));
        try (var lines = Files.lines(folder.resolve("events").resolve("lctt_events.jsonl"))) {
            events = lines.map(Corpus::json)
                    .map(LogEvent::of)
                    .filter(event -> clean.contains(event.article()))
                    .filter(event -> !BOOKKEEPING.contains(event.event()))
                    .toList();
        }
        read(
                new GZIPInputStream(
                        Files.newInputStream(folder.resolve("events").resolve("lctt_revisions.jsonl.gz"))),
                line -> texts.put(
                        line.getInt("seq"), LogText.of(line.getString("article"), line.getString("raw_markdown"))));
        read(
                Files.newInputStream(folder.resolve("articles").resolve("lctt_sources_en.jsonl")),
                line -> sources.put(
                        line.getString("workflow_article"),
                        new LogText(line.getString("title"), line.getString("body_markdown"))));
    }

    /** The one that {@code -Dcorpus} names; nothing where it is not there. */
    static Optional<Corpus> given() {
        String folder = System.getProperty("corpus", "");
        if (folder.isEmpty() || !Files.isRegularFile(Path.of(folder, "events", "lctt_events.jsonl"))) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Corpus(Path.of(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In the order in which they took effect. */
    List<LogEvent> events() {
        return events;
    }

    /** The text after an event, where the log kept it. */
    Optional<LogText> textAfter(LogEvent event) {
        return Optional.ofNullable(texts.get(event.seq()));
    }

    /** The text an article was first brought in with. */
    LogText source(LogEvent event) {
        return textAfter(event)
                .or(() -> Optional.ofNullable(sources.get(event.article())))
                .orElseGet(() -> new LogText(LogText.titleFrom(event.article()), ""));
    }

    private static void read(InputStream in, Consumer<JsonObject> line) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines().map(Corpus::json).forEach(line);
        }
    }

    private static JsonObject json(String line) {
        try (JsonReader reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }
}
