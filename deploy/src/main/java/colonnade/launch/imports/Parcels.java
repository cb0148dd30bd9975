package colonnade.launch.imports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A blog's folder in parts that the product takes: each text goes with its settings and the images that it names. */
final class Parcels {

    static final long MOST_BYTES = 48L << 20;

    /** As many as the product takes: texts that link to one another are best sent together. */
    static final int MOST_TEXTS = 5_000;

    private static final Pattern TEXT = Pattern.compile("(?i).+\\.(md|markdown|mdown|mkd|mdx)");
    private static final Pattern IMAGE = Pattern.compile("(?i).+\\.(png|jpe?g|gif|webp)");
    private static final Pattern SETTINGS = Pattern.compile("(_config|config|hugo)\\.(ya?ml|toml)");
    private static final Pattern ASIDE = Pattern.compile("\\..+|node_modules|__MACOSX");

    private final Path folder;
    private final List<Path> texts;
    private final List<Path> images;
    private final List<Path> settings;

    private Parcels(Path folder, List<Path> files) {
        this.folder = folder;
        this.texts = named(files, TEXT);
        this.images = named(files, IMAGE);
        this.settings = named(files, SETTINGS);
    }

    static Parcels of(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return new Parcels(
                    folder,
                    all.filter(Files::isRegularFile)
                            .map(folder::relativize)
                            .filter(Parcels::wanted)
                            .sorted()
                            .toList());
        }
    }

    /** Themes of others stand at the top; below a folder of content it is the name of a subject. */
    private static boolean wanted(Path file) {
        if (file.startsWith("themes")) {
            return false;
        }
        for (Path part : file) {
            if (ASIDE.matcher(part.toString()).matches()) {
                return false;
            }
        }
        return true;
    }

    private static List<Path> named(List<Path> files, Pattern name) {
        return files.stream()
                .filter(file -> name.matcher(file.getFileName().toString()).matches())
                .toList();
    }

    /** The files of each part. */
    List<Set<Path>> split() throws IOException {
        List<Set<Path>> parts = new ArrayList<>();
        Set<Path> part = new LinkedHashSet<>(settings);
        long size = 0;
        int count = 0;
        for (Path text : texts) {
            Set<Path> needed = needed(text);
            long more = size(needed);
            if (count > 0 && (count == MOST_TEXTS || size + more > MOST_BYTES)) {
                parts.add(part);
                part = new LinkedHashSet<>(settings);
                size = 0;
                count = 0;
            }
            part.addAll(needed);
            size += more;
            count++;
        }
        if (count > 0) {
            parts.add(part);
        }
        return parts;
    }

    private Set<Path> needed(Path text) throws IOException {
        String words = new String(Files.readAllBytes(folder.resolve(text)), StandardCharsets.UTF_8);
        String plain = words + decoded(words);
        Set<Path> needed = new LinkedHashSet<>(Set.of(text));
        images.stream()
                .filter(image -> plain.contains(image.getFileName().toString()))
                .forEach(needed::add);
        return needed;
    }

    private static String decoded(String words) {
        try {
            return words.contains("%") ? URLDecoder.decode(words, StandardCharsets.UTF_8) : "";
        } catch (IllegalArgumentException e) {
            return "";
        }
    }

    private long size(Set<Path> files) throws IOException {
        long size = 0;
        for (Path file : files) {
            size += Files.size(folder.resolve(file));
        }
        return size;
    }

    byte[] zip(Set<Path> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Path file : files) {
                zip.putNextEntry(new ZipEntry(file.toString().replace('\\', '/')));
                Files.copy(folder.resolve(file), zip);
            }
        }
        return bytes.toByteArray();
    }

    /** Whether it is for the import of files rather than lines. */
    static boolean take(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return !file.equals("-")
                && (Files.isDirectory(Path.of(file))
                        || TEXT.matcher(name).matches()
                        || name.matches(".+\\.(zip|xml|rss|atom)"));
    }
}
