package colonnade.site.desk;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The files of a form: one as it is, several in a zip. */
final class SentFiles implements Closeable {

    private static final int LONGEST_FIELD = 4_000;

    private final Map<String, String> fields = new HashMap<>();
    private final List<EntityPart> files = new ArrayList<>();
    private Path packed;

    private SentFiles() {}

    static SentFiles of(List<EntityPart> parts) throws IOException {
        SentFiles sent = new SentFiles();
        for (EntityPart part : parts) {
            if (part.getFileName().filter(name -> !name.isEmpty()).isPresent()) {
                sent.files.add(part);
            } else {
                sent.fields.put(part.getName(), text(part));
            }
        }
        return sent;
    }

    private static String text(EntityPart part) throws IOException {
        return new String(part.getContent().readNBytes(LONGEST_FIELD), StandardCharsets.UTF_8);
    }

    /** All of them, as a form without files has them. */
    MultivaluedMap<String, String> fields() {
        return new MultivaluedHashMap<>(fields);
    }

    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** Of the folder, where several were sent from one. */
    String name() {
        String first = files.isEmpty() ? "" : name(files.get(0));
        return files.size() < 2 ? first : first.replaceFirst("/.*", "");
    }

    InputStream bytes() throws IOException {
        if (files.size() < 2) {
            return files.isEmpty()
                    ? new ByteArrayInputStream(new byte[0])
                    : files.get(0).getContent();
        }
        packed = Files.createTempFile("colonnade-sent", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(packed))) {
            Set<String> names = new HashSet<>();
            for (EntityPart file : files) {
                if (names.add(name(file))) {
                    zip.putNextEntry(new ZipEntry(name(file)));
                    file.getContent().transferTo(zip);
                }
            }
        }
        return Files.newInputStream(packed);
    }

    /** Browsers send UTF-8, which the parser takes for Latin-1. */
    private static String name(EntityPart file) {
        String name = file.getFileName().orElse("");
        boolean bytes = name.chars().allMatch(c -> c < 0x100);
        return bytes ? new String(name.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8) : name;
    }

    @Override
    public void close() throws IOException {
        if (packed != null) {
            Files.delete(packed);
        }
    }
}
