package colonnade.imports.reading;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a text links to, as far as it may be another text of the same blog: a file of the folder, or an address there. */
final class TextLinks {

    private static final Pattern BEHIND_HOST = Pattern.compile("(?i)(?<=[^:/])/.*", Pattern.DOTALL);

    private final TextFinder finder;
    private final SiteAddress site;

    private TextLinks(TextFinder finder, SiteAddress site) {
        this.finder = finder;
        this.site = site;
    }

    static TextLinks of(Sources sources) throws IOException {
        return new TextLinks(
                new TextFinder(sources.single() ? List.of() : TextPaths.of(sources.names())), SiteAddress.of(sources));
    }

    /**
     * By each address the path of the file or the whole address of the text that is meant.
     *
     * @param canonicalUrl where the text itself stood, or empty: what stands at the same host is of the same blog
     */
    Map<String, String> in(String path, String canonicalUrl, String body) {
        Map<String, String> meant = new LinkedHashMap<>();
        for (String address : MarkdownAddresses.LINKS.of(body)) {
            finder.find(path, address)
                    .or(() -> atSite(address, canonicalUrl))
                    .ifPresent(target -> meant.put(address, target));
        }
        return meant;
    }

    private Optional<String> atSite(String address, String canonicalUrl) {
        String plain = address.replaceFirst("(?s)[?#].*", "");
        String whole = plain.startsWith("/") && !plain.startsWith("//") ? site.at(plain) : plain;
        String base = site.base().isEmpty() ? BEHIND_HOST.matcher(canonicalUrl).replaceFirst("") : site.base();
        return Optional.of(whole).filter(one -> !base.isEmpty() && one.startsWith(base + "/"));
    }
}
