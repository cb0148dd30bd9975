package colonnade.platform.archive;

import colonnade.platform.text.Decoding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The path of a file in an archive, whoever packed it: Windows writes backslashes and GBK, old programs CP437. */
final class EntryName {

    private static final int LONGEST = 1_000;

    private EntryName() {}

    /** With slashes and without dots; empty where it leads outside or cannot be a name. */
    static Optional<String> of(ZipArchiveEntry entry) {
        return clean(text(entry));
    }

    private static String text(ZipArchiveEntry entry) {
        boolean said = entry.getGeneralPurposeBit().usesUTF8ForNames()
                || entry.getNameSource() != ZipArchiveEntry.NameSource.NAME;
        byte[] raw = entry.getRawName();
        if (said || raw == null) {
            return entry.getName();
        }
        return Decoding.strictly(raw, StandardCharsets.UTF_8)
                .or(() -> Decoding.strictly(raw, Charset.forName("GB18030")))
                .orElseGet(() -> new String(raw, Charset.forName("IBM437")));
    }

    static Optional<String> clean(String name) {
        String path = name.replace('\\', '/');
        boolean absolute = path.startsWith("/") || path.matches("(?s)[A-Za-z]:.*");
        if (absolute || path.length() > LONGEST || path.chars().anyMatch(c -> c < ' ' || c == 0x7f)) {
            return Optional.empty();
        }
        Deque<String> parts = new ArrayDeque<>();
        for (String part : path.split("/")) {
            if (part.equals("..")) {
                return Optional.empty();
            }
            if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("/", parts));
    }
}
