package colonnade.site.desk;

import colonnade.community.Actor;
import colonnade.community.Groups;
import colonnade.platform.language.Language;
import colonnade.site.Addresses;
import colonnade.site.Field;
import colonnade.site.Fields;
import colonnade.submission.Checklist;
import colonnade.submission.OwnDrafts;
import colonnade.submission.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts together what an author chooses from when a draft is offered. */
@ApplicationScoped
public class SubmitForm {

    /** A list that one can look over; further groups are named by their addresses. */
    private static final int LISTED = 60;

    @Inject
    OwnDrafts drafts;

    @Inject
    Submissions submissions;

    @Inject
    Groups groups;

    @Inject
    Checklist checklist;

    public SubmitPage blank(Actor actor, UUID draftId, Language language) {
        return page(actor, draftId, language, Set.of(), Field.empty("more"), null, Field.empty("note"), null);
    }

    public SubmitPage refused(Actor actor, UUID draftId, Language language, List<String> chosen, Fields fields) {
        return page(
                actor,
                draftId,
                language,
                Set.copyOf(chosen),
                fields.get("more"),
                fields.get("groups").wrong(),
                fields.get("note"),
                fields.refusal());
    }

    private SubmitPage page(
            Actor actor,
            UUID draftId,
            Language language,
            Set<String> chosen,
            Field more,
            String groupsWrong,
            Field note,
            String refusal) {
        var draft = drafts.owned(actor, draftId);
        var own = groups.of(actor.id());
        var listed = groups.list("", LISTED + 1);
        var ownSlugs = own.stream().map(Groups.Membership::slug).collect(Collectors.toSet());
        return new SubmitPage(
                draftId,
                draft.text().title(),
                submissions.underWay(draftId).isPresent(),
                FindingLine.of(checklist.of(draft.text()), language, Addresses.draft(draftId)),
                own.stream()
                        .map(group -> new Choice(group.slug(), group.name(), chosen.contains(group.slug())))
                        .toList(),
                listed.stream()
                        .limit(LISTED)
                        .filter(group -> !ownSlugs.contains(group.slug()))
                        .map(group -> new Choice(group.slug(), group.name(), chosen.contains(group.slug())))
                        .toList(),
                listed.size() > LISTED ? more : null,
                groupsWrong,
                note,
                refusal);
    }
}
