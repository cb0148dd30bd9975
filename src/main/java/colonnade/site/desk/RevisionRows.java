package colonnade.site.desk;

import colonnade.community.Actor;
import colonnade.community.Members;
import colonnade.platform.http.Cursor;
import colonnade.site.Addresses;
import colonnade.site.Paged;
import colonnade.site.desk.RevisionsPage.Comparison;
import colonnade.site.desk.RevisionsPage.Turn;
import colonnade.submission.Column;
import colonnade.submission.Columns;
import colonnade.submission.Contributors;
import colonnade.submission.Difference;
import colonnade.submission.Drafts;
import colonnade.submission.ReadableRevisions;
import colonnade.submission.RevisionAct;
import colonnade.submission.Revisions;
import colonnade.submission.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A page of a draft's revisions, and what changed between two of them. */
@ApplicationScoped
public class RevisionRows {

    private static final int A_PAGE = 40;

    /** Two revisions to be compared, in any order. */
    record Chosen(int earlier, int later, boolean sides) {}

    @Inject
    ReadableRevisions revisions;

    @Inject
    Revisions numbered;

    @Inject
    Drafts drafts;

    @Inject
    Contributors contributors;

    @Inject
    Columns columns;

    @Inject
    Members members;

    /** Null while two different ones are not chosen. */
    Chosen chosen(int from, int to, boolean sides) {
        return from < 1 || to < 1 || from == to ? null : new Chosen(Math.min(from, to), Math.max(from, to), sides);
    }

    RevisionsPage page(Actor actor, UUID draftId, Optional<RevisionAct> act, String cursor, Chosen chosen) {
        var at = Cursor.parse(cursor, 1);
        var found = revisions.of(actor, draftId, act, at == null ? Integer.MAX_VALUE : at.number(0), A_PAGE + 1);
        var word = act.map(RevisionAct::word).orElse(null);
        var address = Addresses.withParameter(Addresses.draft(draftId) + "/revisions", "act", word);
        var some = Paged.of(found, A_PAGE, address, line -> Cursor.of(line.number()));
        var draft = drafts.byId(draftId);
        var own = contributors.write(actor.id(), draft);
        return new RevisionsPage(
                draftId,
                own ? draft.text().title() : found.isEmpty() ? "" : found.get(0).title(),
                word == null ? "" : word,
                own ? draft.revisionCount() : 0,
                own,
                rows(some.items(), numbered.asideOf(draftId)),
                chosen == null ? null : comparison(actor, draftId, chosen),
                some.next());
    }

    private Comparison comparison(Actor actor, UUID draftId, Chosen chosen) {
        var earlier = revisions.numbered(actor, draftId, chosen.earlier()).text();
        var later = revisions.numbered(actor, draftId, chosen.later()).text();
        return new Comparison(
                chosen.earlier(),
                chosen.later(),
                chosen.sides(),
                Difference.between(earlier, later),
                turns(earlier, later));
    }

    private List<Turn> turns(Text earlier, Text later) {
        return Stream.of(
                        new Turn("column", column(earlier), column(later)),
                        new Turn("lang", earlier.lang(), later.lang()),
                        new Turn(
                                "canonical",
                                earlier.canonicalUrl().orElse(""),
                                later.canonicalUrl().orElse("")))
                .filter(turn -> !turn.from().equals(turn.to()))
                .toList();
    }

    private String column(Text text) {
        return text.columnId().flatMap(columns::byId).map(Column::title).orElse("");
    }

    /** What its figures are about: the present text that was kept last before it. */
    private static int before(int number, Set<Integer> aside) {
        return IntStream.iterate(number - 1, before -> before - 1)
                .filter(before -> !aside.contains(before))
                .findFirst()
                .getAsInt();
    }

    private List<RevisionsPage.Row> rows(List<Revisions.Line> shown, Set<Integer> aside) {
        var people = members.byIds(shown.stream().map(Revisions.Line::savedBy).toList());
        return shown.stream()
                .map(line -> new RevisionsPage.Row(
                        line.number(),
                        before(line.number(), aside),
                        line.act().word(),
                        line.title(),
                        people.get(line.savedBy()).displayName(),
                        line.savedAt(),
                        line.added(),
                        line.removed()))
                .toList();
    }
}
