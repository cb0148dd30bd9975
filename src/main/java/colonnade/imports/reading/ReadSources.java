package colonnade.imports.reading;

import colonnade.imports.FoundText;
import colonnade.imports.ImportFinding;
import colonnade.imports.ImportRefusal;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one text after the other from what was sent: files of a folder by their names, entries of a feed as they come. */
final class ReadSources {

    /** Of one file of text: far more than the longest article. */
    private static final int LONGEST_TEXT = 2 << 20;

    private static final int LONGEST_FEED = 16 << 20;
    private static final int MOST_TEXTS = 5_000;

    /** Text packs well: a small zip must not fill the tables. */
    private static final long MOST_BYTES = 200 << 20;

    private static final Pattern ELSEWHERE = Pattern.compile("(?i)(?:https?:)?//.*");

    private static final System.Logger LOG = System.getLogger(ReadSources.class.getName());

    /** No text shows more; the rest stay addresses. */
    private static final int MOST_IMAGES = 200;

    private final Sources sources;
    private final String top;
    private final List<String> texts;
    private final ImageFinder images;
    private final TextFinder finder;
    private final SiteAddress site;
    private final List<Found> entries;

    private ReadSources(Sources sources, List<String> texts, List<Found> entries) throws IOException {
        this.sources = sources;
        this.top = top(sources);
        this.texts = texts;
        this.entries = entries;
        this.images = new ImageFinder(sources.names());
        this.finder = new TextFinder(texts);
        this.site = SiteAddress.of(sources);
    }

    static ReadSources of(Sources sources) throws IOException {
        if (!sources.single()) {
            return some(sources, TextPaths.of(sources.names()), List.of());
        }
        String name = sources.names().iterator().next();
        byte[] bytes = sources.bytes(name, LONGEST_FEED);
        return FeedReader.isFeed(bytes)
                ? some(sources, List.of(), FeedReader.read(bytes))
                : some(sources, List.of(name), List.of());
    }

    private static ReadSources some(Sources sources, List<String> texts, List<Found> entries) throws IOException {
        int count = texts.size() + entries.size();
        if (count == 0) {
            throw new ImportRefusal("nothing-found");
        }
        if (count > MOST_TEXTS) {
            throw new ImportRefusal("too-many-texts", String.valueOf(MOST_TEXTS));
        }
        if (sources.size(texts) > MOST_BYTES) {
            throw new ImportRefusal("too-much-text", String.valueOf(MOST_BYTES >> 20));
        }
        return new ReadSources(sources, texts, entries);
    }

    /** How many other texts it holds: of themes, packages and remarks to programmers. */
    int passedOver() {
        return sources.single() ? 0 : TextPaths.passedOver(sources.names());
    }

    int count() {
        return texts.size() + entries.size();
    }

    /** The text at this place, from 0. */
    Found read(int place) throws IOException {
        return entries.isEmpty() ? file(texts.get(place)) : entries.get(place);
    }

    private Found file(String path) throws IOException {
        Remarks remarks = new Remarks();
        try {
            FoundText text = CleanText.of(
                    new TextFile(withoutTop(path), site, remarks).read(sources.bytes(path, LONGEST_TEXT)), remarks);
            remarkOnLinks(path, text.body(), remarks);
            return new Found(path, text, images(path, text.body(), remarks), remarks.all(), null);
        } catch (ImportRefusal refusal) {
            return Found.refused(path, refusal.finding());
        } catch (RuntimeException | StackOverflowError e) {
            LOG.log(System.Logger.Level.WARNING, "A text of an import could not be read", e);
            return Found.refused(path, ImportFinding.of("not-readable"));
        }
    }

    /** A folder that holds everything is called otherwise on the next machine: its name is no part of a text's. */
    private String withoutTop(String path) {
        return path.substring(top.length());
    }

    private static String top(Sources sources) {
        String any = sources.names().stream().findFirst().orElse("");
        String top = any.substring(0, any.indexOf('/') + 1);
        return sources.names().stream().allMatch(name -> name.startsWith(top)) ? top : "";
    }

    private void remarkOnLinks(String path, String body, Remarks remarks) {
        MarkdownAddresses.LINKS.of(body).stream()
                .filter(TextFinder::namesFile)
                .filter(address -> finder.find(path, address).isEmpty())
                .forEach(address -> remarks.add("link-missing", shown(address)));
    }

    private static String shown(String address) {
        return address.substring(0, Math.min(address.length(), 100));
    }

    private Map<String, String> images(String path, String body, Remarks remarks) {
        Map<String, String> found = new LinkedHashMap<>();
        int elsewhere = 0;
        for (String address : MarkdownAddresses.IMAGES.of(body)) {
            Optional<String> file = images.find(
                    path,
                    address.startsWith(site.base())
                            ? address.substring(site.base().length())
                            : address);
            boolean other = ELSEWHERE.matcher(address).matches() || address.startsWith("data:");
            if (found.size() >= MOST_IMAGES) {
                remarks.add("images-left", String.valueOf(MOST_IMAGES));
            } else if (file.isPresent() && (!other || !site.base().isEmpty())) {
                found.put(address, file.get());
            } else if (other) {
                elsewhere++;
            } else {
                remarks.add("image-missing", shown(address));
            }
        }
        if (elsewhere > 0) {
            remarks.add("images-elsewhere", String.valueOf(elsewhere));
        }
        return found;
    }
}
