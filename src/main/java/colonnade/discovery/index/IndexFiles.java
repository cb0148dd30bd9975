package colonnade.discovery.index;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The reviewed files of {@code search-index/articles}: how the index is made. */
final class IndexFiles {

    private static final String FOLDER = "/search-index/articles/";
    private static final String SETTINGS = read("settings.json");
    private static final String SETTINGS_WITHOUT_SMARTCN = read("settings-without-smartcn.json");
    private static final String MAPPINGS = read("mappings.json");
    private static final int SHORT = 12;

    private IndexFiles() {}

    /** Changes with any of the files: an index made from other files is rebuilt. */
    static String hash() {
        try {
            byte[] all = (SETTINGS + SETTINGS_WITHOUT_SMARTCN + MAPPINGS).getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(all);
            return HexFormat.of().formatHex(digest).substring(0, SHORT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The body of the request that creates the index, under this alias. */
    static String creation(String alias, boolean smartcn) {
        return "{\"settings\":" + (smartcn ? SETTINGS : SETTINGS_WITHOUT_SMARTCN) + ",\"mappings\":" + MAPPINGS
                + ",\"aliases\":{\"" + alias + "\":{}}}";
    }

    static JsonObject mappings() {
        try (var reader = Json.createReader(new java.io.StringReader(MAPPINGS))) {
            return reader.readObject();
        }
    }

    private static String read(String name) {
        try (InputStream in = IndexFiles.class.getResourceAsStream(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
