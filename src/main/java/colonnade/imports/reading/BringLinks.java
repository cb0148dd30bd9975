package colonnade.imports.reading;

import colonnade.imports.FileImport;
import colonnade.imports.FileImportItem;
import colonnade.imports.FileImports;
import colonnade.imports.FoundText;
import colonnade.imports.ImportFinding;
import colonnade.imports.ImportPlace;
import colonnade.imports.ImportedText;
import colonnade.imports.ItemState;
import colonnade.imports.ReleasedTexts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lets a text link to what the other texts of its blog have become here, or will become. */
@ApplicationScoped
class BringLinks {

    private static final int MOST_TOLD = 20;

    @Inject
    FileImports imports;

    @Inject
    @Any
    Instance<ReleasedTexts> released;

    /** A link to a text that is not here stays as it is; one to a file that nobody will find any more is told. */
    FoundText run(
            FileImport found, TextLinks links, FileImportItem item, FoundText text, List<ImportFinding> findings) {
        Map<String, String> meant = links.in(item.path(), text.canonicalUrl(), text.body());
        Map<String, String> here = here(found, Set.copyOf(meant.values()));
        meant.keySet().stream()
                .filter(address -> !here.containsKey(meant.get(address)) && TextFinder.namesFile(address))
                .limit(MOST_TOLD)
                .forEach(address -> findings.add(ImportFinding.of("link-left", address)));
        return text.withBody(MarkdownAddresses.LINKS.replace(
                text.body(),
                address -> Optional.ofNullable(here.get(meant.get(address))).map(place -> place + fragment(address))));
    }

    private Map<String, String> here(FileImport found, Set<String> targets) {
        Map<String, String> here = new HashMap<>();
        if (targets.isEmpty()) {
            return here;
        }
        List<String> spelt = targets.stream().flatMap(BringLinks::spellings).toList();
        Map<String, String> known = new HashMap<>();
        released.forEach(all -> all.at(spelt).forEach((url, place) -> known.put(url, article(place))));
        imports.named(found.id(), spelt)
                .forEach((name, text) -> address(found, text).ifPresent(at -> known.put(name, at)));
        for (String target : targets) {
            spellings(target)
                    .map(known::get)
                    .filter(at -> at != null)
                    .findFirst()
                    .ifPresent(at -> here.put(target, at));
        }
        return here;
    }

    /** An address with and without its last slash is one. */
    private static Stream<String> spellings(String target) {
        return target.startsWith("http")
                ? Stream.of(target, target.endsWith("/") ? target.replaceFirst("/+$", "") : target + "/")
                : Stream.of(target);
    }

    /** A draft has no address for readers yet, and whatever comes later has none at all: a signpost stands for both. */
    private static Optional<String> address(FileImport found, ImportedText text) {
        Optional<ImportPlace> article =
                text.place().filter(place -> place.kind().equals("article"));
        if (article.isPresent()) {
            return article.map(BringLinks::article);
        }
        boolean draft = text.place().isPresent() || text.state() == ItemState.WAITING;
        return draft ? Optional.of("/imported/" + found.id() + "/" + text.number()) : Optional.empty();
    }

    private static String article(ImportPlace place) {
        return "/articles/" + place.key();
    }

    /** On a page the ids of a text begin so. */
    private static String fragment(String address) {
        int hash = address.indexOf('#');
        return hash < 0 || hash == address.length() - 1 ? "" : "#h-" + address.substring(hash + 1);
    }
}
