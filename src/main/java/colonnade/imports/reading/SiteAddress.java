package colonnade.imports.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where the blog stood that the files made, as its own settings say; without them only whole addresses are addresses. */
record SiteAddress(String base, Permalinks permalinks) {

    static final SiteAddress UNKNOWN = new SiteAddress("", Permalinks.UNKNOWN);

    private static final int LONGEST_SETTINGS = 2 << 20;

    private static final Pattern SETTINGS = Pattern.compile(
            "(?:.*/)?(?:_config|config|hugo)\\.(?:ya?ml|toml)|(?:.*/)?config/_default/(?:config|hugo)\\.(?:ya?ml|toml)");

    /** Unknown where no settings were sent, or none that say it. */
    static SiteAddress of(Sources sources) throws IOException {
        for (String path : sources.names()) {
            if (SETTINGS.matcher(path).matches() && !sources.single()) {
                byte[] bytes = sources.bytes(path, LONGEST_SETTINGS);
                SiteAddress site = of(path, new String(bytes, StandardCharsets.UTF_8));
                if (!site.equals(UNKNOWN)) {
                    return site;
                }
            }
        }
        return UNKNOWN;
    }

    private static SiteAddress of(String path, String text) {
        Map<String, Object> said;
        try {
            said = path.endsWith("toml") ? FrontMatter.toml(text) : FrontMatter.yaml(text);
        } catch (RuntimeException e) {
            return UNKNOWN;
        }
        Fields fields = new Fields(said);
        String base = fields.text("baseURL");
        String url = base.startsWith("http") ? base : fields.text("url");
        String root = base.startsWith("/") ? base : "";
        return url.startsWith("http")
                ? new SiteAddress((url + root).replaceFirst("/+$", ""), Permalinks.of(said))
                : UNKNOWN;
    }

    /** A whole address stays what it is, a path is made one; a pattern like :year is no address. */
    String at(String address) {
        if (address.startsWith("http://") || address.startsWith("https://")) {
            return address;
        }
        boolean path = !base.isEmpty() && !address.isEmpty() && !address.contains(":") && !address.contains(" ");
        return Optional.of(address)
                .filter(any -> path)
                .map(any -> base + "/" + any.replaceFirst("^/+", ""))
                .orElse("");
    }
}
