package colonnade.platform.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Style sheets, scripts and pictures of our pages. {@code assets/served.txt} lists what may be fetched, from our own
 * folder and from WebJars. One version stands in all addresses, so that files can name each other relatively and be kept
 * by browsers for ever.
 */
public final class Assets {

    private static final Pattern IMPORT = Pattern.compile("@import \"([^\"]+)\"(?: layer\\((\\w+)\\))?;\\R?");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|@charset \"[^\"]*\";", Pattern.DOTALL);

    private static final Map<String, Asset> SERVED = load();
    private static final String VERSION = version();

    private Assets() {}

    /** The address of an asset; {@code path} as it stands in {@code served.txt}. */
    public static String href(String path) {
        if (!SERVED.containsKey(path)) {
            throw new IllegalArgumentException("Not in assets/served.txt: " + path);
        }
        return "/assets/" + VERSION + "/" + path;
    }

    static Optional<Asset> find(String path) {
        return Optional.ofNullable(SERVED.get(path));
    }

    static boolean isCurrent(String version) {
        return VERSION.equals(version);
    }

    private static Map<String, Asset> load() {
        var assets = new TreeMap<String, Asset>();
        text("served.txt").lines().filter(line -> !line.isBlank()).forEach(path -> {
            assets.put(path, Asset.of(path, bytes(path)));
        });
        return assets;
    }

    private static byte[] bytes(String path) {
        if (path.endsWith(".css")) {
            return styles(path).getBytes(StandardCharsets.UTF_8);
        }
        return path.equals(HighlightCore.PATH)
                ? HighlightCore.of(text(HighlightCore.WHOLE)).getBytes(StandardCharsets.UTF_8)
                : read(path);
    }

    /** A style sheet with the ones it imports put in their place: one request instead of twenty. */
    private static String styles(String path) {
        var folder = path.substring(0, path.lastIndexOf('/') + 1);
        var sheet = COMMENT.matcher(text(path)).replaceAll("");
        return IMPORT.matcher(sheet).replaceAll(found -> {
            var target = found.group(1).startsWith("webjars/") ? found.group(1) : folder + found.group(1);
            var inner = styles(target);
            var layered = found.group(2) == null ? inner : "@layer " + found.group(2) + "{" + inner + "}\n";
            return Matcher.quoteReplacement(layered);
        });
    }

    private static String text(String path) {
        return new String(read(path), StandardCharsets.UTF_8);
    }

    private static byte[] read(String path) {
        var name = path.startsWith("webjars/") ? "/META-INF/resources/" + path : "/assets/" + path;
        try (var in = Assets.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Asset is missing: " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String version() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            SERVED.forEach((path, asset) -> digest.update(asset.plain()));
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
