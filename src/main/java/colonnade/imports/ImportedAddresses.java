package colonnade.imports;

import colonnade.submission.OwnAddresses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signposts that imported texts link to: each stands for as long as its text became something. */
@ApplicationScoped
public class ImportedAddresses implements OwnAddresses {

    private static final String PREFIX = "/imported/";
    private static final Pattern SIGNPOST =
            Pattern.compile(PREFIX + "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/(\\d{1,6})");

    @Inject
    FileImports imports;

    @Override
    public Set<String> leadingNowhere(Set<String> paths) {
        return paths.stream()
                .filter(path -> path.startsWith(PREFIX))
                .filter(path -> text(path).flatMap(FileImportItem::place).isEmpty())
                .collect(Collectors.toSet());
    }

    private Optional<FileImportItem> text(String path) {
        Matcher found = SIGNPOST.matcher(path);
        return found.matches()
                ? imports.item(UUID.fromString(found.group(1)), Integer.parseInt(found.group(2)))
                : Optional.empty();
    }
}
