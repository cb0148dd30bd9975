package colonnade.site.desk;

import colonnade.site.Frame;
import colonnade.site.Frames;
import colonnade.site.desk.DraftPage.Part;
import colonnade.submission.Column;
import colonnade.submission.Columns;
import colonnade.submission.Declaration;
import colonnade.submission.Text;
import colonnade.submission.TextPart;
import colonnade.submission.WrittenText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where two texts of a draft differ beside the body, in words an author chooses between. */
@ApplicationScoped
public class ConflictParts {

    @Inject
    Columns columns;

    @Inject
    Frames frames;

    List<Part> between(Text theirs, WrittenText written) {
        var mine = written.readIn(columns.find(written.column()));
        return TextPart.differing(theirs, mine).stream()
                .map(part -> new Part(part.word(), words(part, theirs), words(part, mine)))
                .toList();
    }

    private String words(TextPart part, Text text) {
        var frame = frames.get();
        return switch (part) {
            case TITLE -> text.title();
            case SUMMARY -> text.summary();
            case TAGS -> String.join(frame.t("desk.list.comma"), text.tags());
            case COLUMN -> text.columnId().flatMap(this::title).orElseGet(() -> frame.t("desk.field.no-column"));
            case LANG -> language(frame, text.lang());
            case CANONICAL_URL -> text.canonicalUrl().orElse("");
            case DECLARATIONS -> declared(frame, text.declarations());
        };
    }

    private Optional<String> title(UUID column) {
        return columns.byId(column).map(Column::title);
    }

    private static String language(Frame frame, String tag) {
        return frame.knows("desk.lang." + tag) ? frame.t("desk.lang." + tag) : tag;
    }

    private static String declared(Frame frame, List<Declaration> declarations) {
        return declarations.stream()
                .map(declaration -> frame.t("declaration." + declaration.word()))
                .collect(Collectors.joining(frame.t("desk.list.comma")));
    }
}
