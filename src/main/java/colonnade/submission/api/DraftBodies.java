package colonnade.submission.api;

import colonnade.platform.http.Listing;
import colonnade.submission.Column;
import colonnade.submission.Columns;
import colonnade.submission.Draft;
import colonnade.submission.Drafts;
import colonnade.submission.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says drafts in the API's words: columns by address, the submission beside each. */
@ApplicationScoped
class DraftBodies {

    @Inject
    Columns columns;

    @Inject
    Submissions submissions;

    DraftBody of(Draft draft) {
        return DraftBody.of(
                draft,
                draft.text().columnId().flatMap(columns::byId).map(Column::slug).orElse(null),
                submissions.lastOf(List.of(draft.id())).get(draft.id()));
    }

    /** Three statements however long the list is. */
    Listing<DraftLine> of(Listing<Drafts.Line> drafts) {
        Set<UUID> columnIds = drafts.items().stream()
                .map(Drafts.Line::columnId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, Column> byId = columns.byIds(columnIds);
        Map<UUID, UUID> last =
                submissions.lastOf(drafts.items().stream().map(Drafts.Line::id).toList());
        return drafts.map(draft -> DraftLine.of(draft, slug(byId, draft.columnId()), last.get(draft.id())));
    }

    private static String slug(Map<UUID, Column> columns, UUID id) {
        return id == null ? null : columns.get(id).slug();
    }
}
