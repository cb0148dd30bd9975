package colonnade.submission.api;

import colonnade.community.Member;
import colonnade.community.Members;
import colonnade.platform.http.Listing;
import colonnade.submission.Column;
import colonnade.submission.Columns;
import colonnade.submission.Contributor;
import colonnade.submission.Contributors;
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

    @Inject
    Contributors contributors;

    @Inject
    Members members;

    DraftBody of(Draft draft) {
        List<Contributor> named = contributors.of(draft);
        Map<UUID, Member> people =
                members.byIds(named.stream().map(Contributor::memberId).toList());
        return DraftBody.of(
                draft,
                people.get(draft.authorId()).handle(),
                named.stream().map(one -> body(one, people.get(one.memberId()))).toList(),
                draft.text().columnId().flatMap(columns::byId).map(Column::slug).orElse(null),
                submissions.lastOf(List.of(draft.id())).get(draft.id()));
    }

    private static ContributorBody body(Contributor contributor, Member member) {
        return new ContributorBody(
                member.handle(), member.displayName(), contributor.role().word(), contributor.accepted());
    }

    /** Four statements however long the list is. */
    Listing<DraftLine> of(Listing<Drafts.Line> drafts) {
        Set<UUID> columnIds = drafts.items().stream()
                .map(Drafts.Line::columnId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<UUID, Column> byId = columns.byIds(columnIds);
        Map<UUID, UUID> last =
                submissions.lastOf(drafts.items().stream().map(Drafts.Line::id).toList());
        Map<UUID, Member> owners =
                members.byIds(drafts.items().stream().map(Drafts.Line::ownerId).toList());
        return drafts.map(draft -> DraftLine.of(
                draft, owners.get(draft.ownerId()).handle(), slug(byId, draft.columnId()), last.get(draft.id())));
    }

    private static String slug(Map<UUID, Column> columns, UUID id) {
        return id == null ? null : columns.get(id).slug();
    }
}
