package colonnade.imports.reading;

import colonnade.imports.FoundText;
import colonnade.imports.ImportFinding;
import colonnade.imports.ImportRefusal;
import colonnade.platform.markdown.MarkdownFromHtml;
import colonnade.platform.problem.Problem;
import colonnade.submission.WebAddress;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the entries of an RSS or Atom feed. A feed with a document type is refused: that is how parsers are blown up. */
final class FeedReader {

    private static final int PEEK = 2_000;
    private static final MarkdownFromHtml HTML = new MarkdownFromHtml();

    private FeedReader() {}

    static boolean isFeed(byte[] bytes) {
        String begin =
                new String(bytes, 0, Math.min(bytes.length, PEEK), StandardCharsets.ISO_8859_1).replace("\0", "");
        return begin.replaceFirst("^(ï»¿|ÿþ|þÿ)?\\s*", "").startsWith("<?xml")
                || begin.stripLeading().matches("(?s)<(rss|feed|rdf:RDF)\\b.*");
    }

    static List<Found> read(byte[] bytes) {
        try (Reader reader = new XmlReader(new ByteArrayInputStream(bytes))) {
            SyndFeedInput input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            SyndFeed feed = input.build(reader);
            return feed.getEntries().stream()
                    .map(entry -> readable(feed, entry))
                    .toList();
        } catch (FeedException | IOException | IllegalArgumentException e) {
            throw new ImportRefusal("feed-unreadable");
        }
    }

    private static Found readable(SyndFeed feed, SyndEntry entry) {
        try {
            return entry(feed, entry);
        } catch (ImportRefusal refusal) {
            return Found.refused(plain(entry.getLink()), refusal.finding());
        } catch (Problem tooHeavy) {
            return Found.refused(plain(entry.getLink()), ImportFinding.of("too-heavy"));
        }
    }

    private static Found entry(SyndFeed feed, SyndEntry entry) {
        String link = plain(entry.getLink()).strip();
        String id =
                plain(entry.getUri()).isBlank() ? link : plain(entry.getUri()).strip();
        String path = link.isEmpty() ? id : link;
        Remarks remarks = new Remarks();
        String body = body(entry);
        String title = PlainWords.of(plain(entry.getTitle()));
        if (body.isBlank()) {
            return Found.refused(path.isEmpty() ? title : path, ImportFinding.of("empty"));
        }
        FoundText text = new FoundText(
                id.isEmpty() ? title : id,
                title.isEmpty() ? firstWords(body) : title,
                body,
                summary(entry),
                plain(entry.getAuthor()).isBlank() ? plain(feed.getAuthor()) : entry.getAuthor(),
                date(entry),
                entry.getCategories().stream()
                        .map(SyndCategory::getName)
                        .map(FeedReader::plain)
                        .filter(name -> !name.isBlank())
                        .toList(),
                plain(feed.getLanguage()).replace('_', '-'),
                WebAddress.valid(link) ? link : "",
                false);
        int images = MarkdownAddresses.IMAGES.of(body).size();
        if (images > 0) {
            remarks.add("images-elsewhere", String.valueOf(images));
        }
        if (entry.getContents().isEmpty()) {
            remarks.add("feed-summary-only");
        }
        return new Found(path.isEmpty() ? title : path, CleanText.of(text, remarks), Map.of(), remarks.all(), null);
    }

    /** The longest of what is there: a feed with whole texts says them twice, once shortened. */
    private static String body(SyndEntry entry) {
        return Stream.concat(entry.getContents().stream(), Optional.ofNullable(entry.getDescription()).stream())
                .max(Comparator.comparingInt(
                        content -> plain(content.getValue()).length()))
                .map(FeedReader::markdown)
                .orElse("");
    }

    private static String markdown(SyndContent content) {
        String text = plain(content.getValue());
        boolean html = content.getType() == null || content.getType().contains("html") || text.contains("</");
        return html ? HTML.convert(text).strip() : text.strip();
    }

    private static String summary(SyndEntry entry) {
        boolean whole = entry.getContents().isEmpty() || entry.getDescription() == null;
        String summary = whole ? "" : PlainWords.of(markdown(entry.getDescription()));
        return summary.length() <= 500 ? summary : "";
    }

    private static Instant date(SyndEntry entry) {
        Date date = entry.getPublishedDate() == null ? entry.getUpdatedDate() : entry.getPublishedDate();
        return date == null ? null : date.toInstant();
    }

    private static String firstWords(String body) {
        String words = PlainWords.of(body.substring(0, Math.min(body.length(), 400)));
        return words.codePointCount(0, words.length()) <= 40
                ? words
                : words.substring(0, words.offsetByCodePoints(0, 40)) + "…";
    }

    private static String plain(String text) {
        return text == null ? "" : text;
    }
}
