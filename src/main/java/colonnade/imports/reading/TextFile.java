package colonnade.imports.reading;

import colonnade.imports.FoundText;
import colonnade.imports.ImportRefusal;
import colonnade.platform.text.Decoding;
import colonnade.submission.LanguageTag;
import colonnade.submission.WebAddress;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one Markdown file, whichever program it was written for. */
final class TextFile {

    private static final Pattern DATED = Pattern.compile("(\\d{4}-\\d{1,2}-\\d{1,2})-(.+)");
    private static final Pattern TONGUE = Pattern.compile("(.+)\\.([a-z]{2}(?:-[A-Za-z]{2,4})?)");
    private static final Pattern MORE = Pattern.compile("(?i)<!--\\s*(?:more|truncate)\\s*-->");
    private static final String[] DATES = {
        "date", "publishDate", "pubDate", "published_at", "created", "created_at", "updated"
    };
    private static final int LONGEST_SUMMARY = 500;

    private final String path;
    private final SiteAddress site;
    private final Remarks remarks;

    TextFile(String path, SiteAddress site, Remarks remarks) {
        this.path = path;
        this.site = site;
        this.remarks = remarks;
    }

    FoundText read(byte[] bytes) {
        String text = Decoding.text(bytes)
                .orElseThrow(() -> new ImportRefusal("no-text"))
                .replace("\r\n", "\n")
                .replace('\r', '\n');
        FrontMatter matter = FrontMatter.split(text);
        if (matter.lines() == 0) {
            matter = DigoalLayout.read(text).orElse(matter);
        }
        if (!matter.readable()) {
            remarks.add("front-matter-unreadable");
        }
        return found(new Fields(matter.fields()), matter);
    }

    private FoundText found(Fields fields, FrontMatter matter) {
        Heading heading = heading(fields.text("title"), matter.body());
        String title = heading.title().isEmpty() ? nameWords() : heading.title();
        String body = ForeignMarkup.translate(heading.body(), matter.lines() + heading.lines(), remarks)
                .strip();
        if (body.isEmpty()) {
            throw new ImportRefusal("empty");
        }
        String canonical = canonical(fields);
        String externalId = canonical.isEmpty() ? path + " (" + title + ")" : canonical;
        return new FoundText(
                externalId,
                title,
                body,
                summary(fields, heading.body()),
                fields.text("author", "authors", "byline"),
                date(fields),
                tags(fields),
                lang(fields),
                canonical,
                fields.says("draft", "true") || fields.says("published", "false"));
    }

    private record Heading(String title, String body, int lines) {}

    /** The first heading is the title, or repeats it: either way it is no part of the text. */
    private static Heading heading(String said, String body) {
        int start = body.length() - body.stripLeading().length();
        int end = body.indexOf('\n', start) < 0 ? body.length() : body.indexOf('\n', start) + 1;
        String title = HeadingLine.title(body.substring(start, end).strip());
        if (title.isEmpty() || !said.isEmpty() && !title.equals(said)) {
            return new Heading(said, body, 0);
        }
        int lines = (int) body.substring(0, end).chars().filter(c -> c == '\n').count();
        return new Heading(title, body.substring(end), lines);
    }

    private Instant date(Fields fields) {
        String said = fields.text(DATES);
        Matcher dated = DATED.matcher(name());
        if (said.isEmpty() && dated.matches()) {
            said = dated.group(1);
        }
        Optional<Instant> date = WrittenDate.read(said);
        if (date.isEmpty() && !said.isEmpty()) {
            remarks.add("date-not-read", said.substring(0, Math.min(said.length(), 60)));
        }
        return date.orElse(null);
    }

    private static List<String> tags(Fields fields) {
        List<String> all = fields.list("tags", "tag", "categories", "category");
        return all.isEmpty() ? fields.list("keywords") : all;
    }

    private String lang(Fields fields) {
        Matcher tongue = TONGUE.matcher(fileName());
        String said = fields.text("lang", "language", "locale").replace('_', '-');
        String tag = said.isEmpty() && tongue.matches() ? tongue.group(2) : said;
        return LanguageTag.wellFormed(tag) ? tag : "";
    }

    private String canonical(Fields fields) {
        String said = fields.text("canonical_url", "canonical", "original_url", "original", "source_url");
        String address = said.isEmpty() ? atSite(fields) : said;
        if (address.isEmpty() || WebAddress.valid(address)) {
            return address;
        }
        remarks.add("canonical-url-unreadable");
        return "";
    }

    /** Of two languages under one name only the site knows which has the plain address. */
    private String atSite(Fields fields) {
        String own = site.at(fields.text("permalink", "url"));
        if (!own.isEmpty() || TONGUE.matcher(fileName()).matches()) {
            return own;
        }
        Matcher dated = DATED.matcher(name());
        String name = dated.matches() ? dated.group(2) : name();
        String date = fields.text(DATES);
        return site.permalinks()
                .path(
                        path,
                        name,
                        fields.text("slug"),
                        date.isEmpty() && dated.matches() ? dated.group(1) : date,
                        fields.list("categories", "category"))
                .map(site::at)
                .orElse("");
    }

    private static String summary(Fields fields, String body) {
        String said = fields.text("description", "summary", "excerpt");
        Matcher more = MORE.matcher(body);
        if (!said.isEmpty() || !more.find()) {
            return said;
        }
        String above = PlainWords.of(body.substring(0, more.start()));
        return above.length() <= LONGEST_SUMMARY ? above : "";
    }

    /** What is left for a title when nothing says one. */
    private String nameWords() {
        Matcher dated = DATED.matcher(name());
        String words = dated.matches() ? dated.group(2) : name();
        return words.replaceAll("[-_]+", " ").strip();
    }

    /** Of the file or, where that is called index as in a page bundle, of its folder. */
    private String name() {
        String name = fileName();
        String folder = path.contains("/") ? path.substring(0, path.lastIndexOf('/')) : "";
        return name.replaceFirst("\\..*", "").equals("index") && !folder.isEmpty()
                ? folder.substring(folder.lastIndexOf('/') + 1)
                : TONGUE.matcher(name).matches() ? name.replaceFirst("\\.[^.]*$", "") : name;
    }

    private String fileName() {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
    }
}
