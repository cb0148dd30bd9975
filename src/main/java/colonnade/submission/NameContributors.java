package colonnade.submission;

import colonnade.community.Actor;
import colonnade.community.CommunityProblem;
import colonnade.community.Member;
import colonnade.community.Members;
import colonnade.community.Notices;
import colonnade.platform.problem.Validation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who a draft's owner wants to be named with it, in this order. Whoever is new is asked first; nobody who signed an
 * edition that readers have is dropped by somebody else.
 */
@ApplicationScoped
class NameContributors {

    private static final int MOST = 20;

    @Inject
    Contributors contributors;

    @Inject
    Members members;

    @Inject
    DeclinedInvitations declined;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    /** What the list becomes, by member; empty where nothing was said or what was said stands there already. */
    Optional<Map<UUID, ContributorRole>> read(Actor actor, Draft draft, List<NamedContributor> named) {
        if (named == null) {
            return Optional.empty();
        }
        List<Contributor> present = contributors.of(draft);
        Map<UUID, ContributorRole> wanted = wanted(draft, named);
        Map<UUID, ContributorRole> stands = new LinkedHashMap<>();
        present.forEach(contributor -> stands.put(contributor.memberId(), contributor.role()));
        if (List.copyOf(wanted.entrySet()).equals(List.copyOf(stands.entrySet()))) {
            return Optional.empty();
        }
        if (!draft.authorId().equals(actor.id())) {
            throw CommunityProblem.needs("role.draft-owner");
        }
        requireSigners(draft, present, wanted.keySet());
        return Optional.of(wanted);
    }

    private Map<UUID, ContributorRole> wanted(Draft draft, List<NamedContributor> named) {
        Validation validation =
                new Validation().require(named.size() <= MOST, "/contributors", "invalid.too-many-people", MOST);
        List<NamedContributor> looked = named.subList(0, Math.min(named.size(), MOST));
        Map<String, Member> found = members.byHandles(looked.stream()
                .map(one -> one == null ? "" : String.valueOf(one.handle()))
                .toList());
        Map<UUID, ContributorRole> wanted = new LinkedHashMap<>();
        Map<String, Member> known = new LinkedHashMap<>();
        for (int i = 0; i < looked.size(); i++) {
            NamedContributor one = looked.get(i) == null ? new NamedContributor(null, null) : looked.get(i);
            String pointer = "/contributors/" + i;
            String handle = String.valueOf(one.handle());
            Optional<Member> member = Optional.ofNullable(found.get(handle));
            member.ifPresent(somebody -> known.put(pointer + "/handle", somebody));
            Optional<ContributorRole> role = ContributorRole.find(one.role());
            validation
                    .require(member.isPresent(), pointer + "/handle", "invalid.unknown-member", handle)
                    .require(role.isPresent(), pointer + "/role", "invalid.contributor-role");
            if (member.isPresent() && role.isPresent()) {
                boolean first = wanted.putIfAbsent(member.get().id(), role.get()) == null;
                validation.require(first, pointer + "/handle", "invalid.named-twice", handle);
            }
        }
        declined.refuse(draft.id(), known, validation);
        validation.check();
        return withOwner(draft, wanted);
    }

    /** Left out, the owner stands first. */
    private static Map<UUID, ContributorRole> withOwner(Draft draft, Map<UUID, ContributorRole> wanted) {
        if (wanted.containsKey(draft.authorId())) {
            return wanted;
        }
        Map<UUID, ContributorRole> all = new LinkedHashMap<>();
        all.put(draft.authorId(), ContributorRole.AUTHOR);
        all.putAll(wanted);
        return all;
    }

    private static void requireSigners(Draft draft, List<Contributor> present, Set<UUID> wanted) {
        boolean signed = draft.articleId().isPresent();
        boolean dropped = present.stream()
                .anyMatch(contributor -> contributor.accepted() && !wanted.contains(contributor.memberId()));
        new Validation()
                .require(!signed || !dropped, "/contributors", "invalid.signed-before")
                .check();
    }

    /** Brings the draft's list to what {@link #read} gave, and tells those whom it concerns. */
    void put(Actor actor, Draft draft, Map<UUID, ContributorRole> wanted) {
        Map<UUID, Contributor> present = contributors.stored(draft.id()).stream()
                .collect(Collectors.toMap(Contributor::memberId, Function.identity()));
        List<UUID> asked = new ArrayList<>();
        int place = 0;
        for (Map.Entry<UUID, ContributorRole> one : wanted.entrySet()) {
            Contributor contributor = present.remove(one.getKey());
            if (contributor == null) {
                contributor = begin(draft, one.getKey(), asked);
            }
            contributor.at(place++, one.getValue());
        }
        present.values().forEach(contributors::remove);
        tell(asked, "contribution-invited", actor, draft, "/desk/drafts/" + draft.id() + "/contributors");
        tell(present.keySet(), "contribution-ended", actor, draft, "/desk/drafts");
    }

    private Contributor begin(Draft draft, UUID memberId, List<UUID> asked) {
        boolean owner = draft.authorId().equals(memberId);
        Contributor contributor = owner
                ? Contributor.agreed(draft, memberId, clock.instant())
                : Contributor.invited(draft, memberId, clock.instant());
        contributors.add(contributor);
        if (!owner) {
            asked.add(memberId);
        }
        return contributor;
    }

    private void tell(java.util.Collection<UUID> people, String kind, Actor actor, Draft draft, String link) {
        notices.tell(people, kind, link, actor.displayName(), titleOf(draft));
    }

    static String titleOf(Draft draft) {
        return draft.text().title().isEmpty() ? "…" : draft.text().title();
    }
}
