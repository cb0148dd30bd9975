package colonnade.site.desk;

import colonnade.community.Actor;
import colonnade.platform.http.Cursor;
import colonnade.review.Reviews;
import colonnade.review.SubmissionState;
import colonnade.site.Addresses;
import colonnade.site.Paged;
import colonnade.submission.Column;
import colonnade.submission.Columns;
import colonnade.submission.DraftState;
import colonnade.submission.Drafts;
import colonnade.submission.GiveBrowserKey;
import colonnade.submission.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** A page of somebody's drafts, with where each is being judged: five statements however long it is. */
@ApplicationScoped
public class DraftRows {

    private static final int A_PAGE = 30;

    @Inject
    Drafts drafts;

    @Inject
    Columns columns;

    @Inject
    Submissions submissions;

    @Inject
    Reviews reviews;

    @Inject
    GiveBrowserKey keys;

    /** @param word a state; anything else shows all drafts but the discarded ones */
    public DraftsPage page(Actor actor, String word, String cursor) {
        var state = DraftState.find(word);
        var after = Optional.ofNullable(Cursor.parse(cursor, 2)).map(at -> new Drafts.After(at.instant(0), at.uuid(1)));
        var found = drafts.of(actor.id(), state, after, A_PAGE + 1);
        var address = Addresses.withParameter(
                "/desk/drafts", "state", state.map(DraftState::word).orElse(null));
        var some = Paged.of(found, A_PAGE, address, draft -> Cursor.of(draft.updatedAt(), draft.id()));
        return new DraftsPage(
                state.map(DraftState::word).orElse(""), rows(some.items()), keys.give(actor), some.next());
    }

    private List<DraftsPage.Row> rows(List<Drafts.Line> found) {
        var columnsById = columns.byIds(found.stream()
                .map(Drafts.Line::columnId)
                .filter(Objects::nonNull)
                .toList());
        var last = submissions.lastOf(found.stream().map(Drafts.Line::id).toList());
        var standings = reviews.statesOf(last.values());
        return found.stream()
                .map(draft -> row(draft, columnsById, last, standings))
                .toList();
    }

    private static DraftsPage.Row row(
            Drafts.Line draft, Map<UUID, Column> columns, Map<UUID, UUID> last, Map<UUID, SubmissionState> standings) {
        var standing = Optional.ofNullable(last.get(draft.id())).map(standings::get);
        return new DraftsPage.Row(
                draft.title(),
                Addresses.draft(draft.id()),
                draft.state().word(),
                Optional.ofNullable(draft.columnId())
                        .map(columns::get)
                        .map(Column::title)
                        .orElse(null),
                standing.map(SubmissionState::word).orElse(null),
                draft.updatedAt());
    }
}
