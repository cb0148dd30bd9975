package colonnade.site.desk;

import colonnade.community.Actor;
import colonnade.community.Members;
import colonnade.site.Field;
import colonnade.site.Fields;
import colonnade.submission.Contributor;
import colonnade.submission.Contributors;
import colonnade.submission.Draft;
import colonnade.submission.NamedContributor;
import colonnade.submission.OwnDrafts;
import colonnade.submission.RenderText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** Puts the page of a draft's people together, and reads what its buttons make of their list. */
@ApplicationScoped
public class DraftPeople {

    @Inject
    OwnDrafts drafts;

    @Inject
    Contributors contributors;

    @Inject
    Members members;

    @Inject
    RenderText rendering;

    public ContributorsPage of(Actor actor, UUID draftId) {
        return page(actor, drafts.readable(actor, draftId), Field.empty("handle"), null);
    }

    public ContributorsPage refused(Actor actor, UUID draftId, Fields fields) {
        var typed = fields.get("handle");
        var wrong = typed.wrong() != null
                ? typed.wrong()
                : fields.get("contributors").wrong();
        return page(
                actor,
                drafts.readable(actor, draftId),
                new Field("handle", typed.value(), wrong),
                wrong == null ? fields.refusal() : null);
    }

    private ContributorsPage page(Actor actor, Draft draft, Field handle, String refusal) {
        var invited = !contributors.write(actor.id(), draft);
        return new ContributorsPage(
                draft.id(),
                draft.text().title(),
                draft.text().lang(),
                draft.authorId().equals(actor.id()) ? "owner" : invited ? "invited" : "writer",
                rows(draft),
                handle,
                invited ? rendering.render(draft.text().body()).html() : "",
                refusal);
    }

    private List<ContributorsPage.Row> rows(Draft draft) {
        var named = contributors.of(draft);
        var people = members.byIds(named.stream().map(Contributor::memberId).toList());
        return named.stream()
                .map(one -> {
                    var member = people.get(one.memberId());
                    return new ContributorsPage.Row(
                            member.handle(),
                            member.displayName(),
                            one.role().word(),
                            one.memberId().equals(draft.authorId()),
                            one.accepted(),
                            one.since());
                })
                .toList();
    }

    /** The list as a button leaves it: {@code add}, {@code up}, {@code down}, {@code remove} or {@code role}. */
    public List<NamedContributor> after(Actor actor, UUID draftId, String act, String handle, String role) {
        var list = new ArrayList<NamedContributor>();
        rows(drafts.owned(actor, draftId)).forEach(row -> list.add(new NamedContributor(row.handle(), row.role())));
        var place = list.stream().map(NamedContributor::handle).toList().indexOf(handle);
        switch (act == null ? "" : act) {
            case "add" -> list.add(new NamedContributor(handle == null ? "" : handle.strip(), role));
            case "up" -> swap(list, place, place - 1);
            case "down" -> swap(list, place, place + 1);
            case "remove" -> list.removeIf(one -> one.handle().equals(handle));
            case "role" ->
                list.replaceAll(one -> one.handle().equals(handle) ? new NamedContributor(handle, role) : one);
            default -> {
                // a button that is none of ours changes nothing
            }
        }
        return list;
    }

    private static void swap(List<NamedContributor> list, int one, int other) {
        if (one >= 0 && other >= 0 && one < list.size() && other < list.size()) {
            Collections.swap(list, one, other);
        }
    }
}
