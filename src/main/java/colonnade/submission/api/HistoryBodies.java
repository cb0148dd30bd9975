package colonnade.submission.api;

import colonnade.community.Group;
import colonnade.community.Groups;
import colonnade.community.Member;
import colonnade.community.Members;
import colonnade.platform.http.Listing;
import colonnade.platform.language.Messages;
import colonnade.platform.language.RequestLanguage;
import colonnade.submission.HistoryEntry;
import colonnade.submission.api.HistoryBody.WhoBody;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Says history in the API's words, the people and groups of a page each in one statement. */
@RequestScoped
class HistoryBodies {

    @Inject
    Members members;

    @Inject
    Groups groups;

    @Inject
    RequestLanguage language;

    Listing<HistoryBody> of(Listing<HistoryEntry> entries) {
        Map<UUID, Member> people = members.byIds(ids(entries, HistoryEntry::who));
        Map<UUID, Group> places = groups.byIds(ids(entries, HistoryEntry::groupId));
        return entries.map(entry -> new HistoryBody(
                entry.at(),
                who(entry.who().map(people::get)),
                entry.what(),
                Messages.text(language.get(), "history." + entry.what(), entry.detail()),
                entry.groupId().map(places::get).map(Group::slug).orElse(null),
                entry.round().orElse(null),
                entry.detail()));
    }

    private WhoBody who(Optional<Member> member) {
        return member.map(person -> new WhoBody(person.displayName(), person.handle()))
                .orElseGet(() -> new WhoBody(Messages.text(language.get(), "history.who.nobody"), null));
    }

    private static List<UUID> ids(Listing<HistoryEntry> entries, Function<HistoryEntry, Optional<UUID>> id) {
        return entries.items().stream().map(id).flatMap(Optional::stream).toList();
    }
}
