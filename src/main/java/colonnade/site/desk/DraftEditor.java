package colonnade.site.desk;

import colonnade.community.Actor;
import colonnade.community.Members;
import colonnade.site.Field;
import colonnade.site.Fields;
import colonnade.site.Frames;
import colonnade.site.desk.DraftPage.Conflict;
import colonnade.site.desk.DraftPage.Writers;
import colonnade.submission.Checklist;
import colonnade.submission.Column;
import colonnade.submission.Columns;
import colonnade.submission.Contributors;
import colonnade.submission.Declaration;
import colonnade.submission.Draft;
import colonnade.submission.DraftState;
import colonnade.submission.GiveBrowserKey;
import colonnade.submission.Merge;
import colonnade.submission.OwnDrafts;
import colonnade.submission.Submission;
import colonnade.submission.Submissions;
import colonnade.submission.Text;
import colonnade.submission.WrittenText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Puts the editor together: for a draft as it is kept, or as somebody typed it and was refused. */
@ApplicationScoped
public class DraftEditor {

    private static final int COLUMNS = 100;

    @Inject
    OwnDrafts drafts;

    @Inject
    Contributors contributors;

    @Inject
    Columns columns;

    @Inject
    Submissions submissions;

    @Inject
    Members members;

    @Inject
    Checklist checklist;

    @Inject
    GiveBrowserKey keys;

    @Inject
    ConflictParts parts;

    @Inject
    Frames frames;

    public DraftPage blank(Actor actor) {
        return unsaved(actor, text(actor, Typed.nothing(), Optional.empty()), null, null);
    }

    public DraftPage unsaved(Actor actor, Fields fields) {
        return unsaved(actor, text(actor, Typed.of(fields), Optional.empty()), 0L, fields.refusal());
    }

    public DraftPage of(Actor actor, UUID draftId) {
        var draft = drafts.of(actor, draftId);
        return page(actor, draft, null, text(actor, Typed.of(draft.text(), column(draft)), column(draft)), null, null);
    }

    /** Still based on what it was written from: whoever saved meanwhile is seen once it is no longer refused. */
    public DraftPage refused(Actor actor, UUID draftId, Fields fields) {
        var draft = drafts.of(actor, draftId);
        return page(actor, draft, base(fields), text(actor, Typed.of(fields), column(draft)), fields.refusal(), null);
    }

    /** Somebody saved meanwhile: both texts, and saving again is based on what stands there now. */
    public DraftPage conflict(Actor actor, UUID draftId, Fields fields, WrittenText mine) {
        var draft = drafts.of(actor, draftId);
        var conflict = new Conflict(
                members.byId(draft.savedBy()).displayName(),
                draft.updatedAt(),
                parts.between(draft.text(), mine),
                Merge.of(draft.text().body(), mine.lines()));
        return page(
                actor, draft, base(fields), text(actor, Typed.of(fields), column(draft)), fields.refusal(), conflict);
    }

    /** A form beside a conflict says both: what its text was written from, and what it would be saved over. */
    private static Long base(Fields fields) {
        var said = fields.get("base").value();
        return said.isEmpty() ? fields.version() : Fields.number(said);
    }

    private DraftPage page(
            Actor actor, Draft draft, Long base, DraftPage.Text text, String refusal, Conflict conflict) {
        var last = submissions.of(draft.id()).stream().reduce((first, second) -> second);
        var reviewed = last.filter(submission -> !submission.ended()).isPresent();
        return new DraftPage(
                draft.id(),
                base == null || conflict != null ? draft.version() : base,
                base,
                draft.state().word(),
                text,
                new Writers(contributors.of(draft).size(), draft.authorId().equals(actor.id())),
                last.map(Submission::id).orElse(null),
                reviewed,
                draft.state() == DraftState.SUBMITTED && !reviewed,
                reviewed && draft.changedSinceSubmission(),
                draft.revisionCount(),
                draft.updatedAt(),
                refusal,
                conflict,
                keys.give(actor),
                FindingLine.of(checklist.of(draft.text()), frames.get().language(), ""));
    }

    private DraftPage unsaved(Actor actor, DraftPage.Text text, Long base, String refusal) {
        return new DraftPage(
                null,
                0,
                base,
                DraftState.WRITING.word(),
                text,
                new Writers(1, true),
                null,
                false,
                false,
                false,
                0,
                null,
                refusal,
                null,
                keys.give(actor),
                List.of());
    }

    private DraftPage.Text text(Actor actor, Typed typed, Optional<Column> present) {
        return new DraftPage.Text(
                typed.title(),
                typed.summary(),
                typed.tags(),
                typed.body(),
                typed.canonicalUrl(),
                columns(actor, typed.column().value(), present),
                typed.column().wrong(),
                languages(typed.lang()),
                typed.declared());
    }

    private List<Choice> columns(Actor actor, String chosen, Optional<Column> present) {
        Map<String, String> titles = new LinkedHashMap<>();
        columns.writtenBy(actor.id(), "", COLUMNS).forEach(column -> titles.put(column.slug(), column.title()));
        present.ifPresent(column -> titles.put(column.slug(), column.title()));
        return titles.entrySet().stream()
                .map(entry -> new Choice(
                        entry.getKey(), entry.getValue(), entry.getKey().equals(chosen)))
                .toList();
    }

    private static List<Choice> languages(String chosen) {
        var tags = new ArrayList<>(List.of("zh-CN", "en"));
        if (!chosen.isEmpty() && !tags.contains(chosen)) {
            tags.add(chosen);
        }
        return tags.stream()
                .map(tag -> new Choice(tag, tag, tag.equals(chosen)))
                .toList();
    }

    private Optional<Column> column(Draft draft) {
        return draft.text().columnId().flatMap(columns::byId);
    }

    /** What stands in the fields, wherever it came from. */
    private record Typed(
            Field title,
            Field summary,
            Field tags,
            Field body,
            Field canonicalUrl,
            Field column,
            String lang,
            List<String> declared) {

        static Typed nothing() {
            return new Typed(
                    Field.empty("title"),
                    Field.empty("summary"),
                    Field.empty("tags"),
                    Field.empty("body"),
                    Field.empty("canonicalUrl"),
                    Field.empty("column"),
                    "",
                    List.of());
        }

        static Typed of(Text text, Optional<Column> column) {
            return new Typed(
                    new Field("title", text.title(), null),
                    new Field("summary", text.summary(), null),
                    new Field("tags", String.join("，", text.tags()), null),
                    new Field("body", text.body(), null),
                    new Field("canonicalUrl", text.canonicalUrl().orElse(""), null),
                    new Field("column", column.map(Column::slug).orElse(""), null),
                    text.lang(),
                    Declaration.words(text.declarations()));
        }

        static Typed of(Fields fields) {
            return new Typed(
                    fields.get("title"),
                    fields.get("summary"),
                    fields.get("tags"),
                    fields.get("body"),
                    fields.get("canonicalUrl"),
                    fields.get("column"),
                    fields.get("lang").value(),
                    fields.all("declarations"));
        }
    }
}
