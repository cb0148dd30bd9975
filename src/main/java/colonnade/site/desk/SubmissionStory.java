package colonnade.site.desk;

import colonnade.community.Actor;
import colonnade.community.Group;
import colonnade.community.Groups;
import colonnade.community.Member;
import colonnade.community.Members;
import colonnade.platform.http.Cursor;
import colonnade.platform.language.Language;
import colonnade.platform.language.Messages;
import colonnade.publication.Releases;
import colonnade.review.Review;
import colonnade.review.ReviewStandings;
import colonnade.review.ReviewStandings.Awaited;
import colonnade.review.ReviewStandings.Standing;
import colonnade.review.SubmissionState;
import colonnade.review.Verdict;
import colonnade.review.Verdicts;
import colonnade.site.Addresses;
import colonnade.site.Link;
import colonnade.site.Paged;
import colonnade.site.desk.SubmissionPage.GroupStanding;
import colonnade.site.desk.SubmissionPage.HistoryLine;
import colonnade.site.desk.SubmissionPage.Reason;
import colonnade.submission.History;
import colonnade.submission.HistoryEntry;
import colonnade.submission.RevisionAct;
import colonnade.submission.Revisions;
import colonnade.submission.SubmissionReaders;
import colonnade.submission.Submissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tells where a submission stands, what was said of it and what happened to it. */
@ApplicationScoped
public class SubmissionStory {

    private static final int HISTORY = 60;

    /** Their detail stands in the sentence, or, as the rule's name, is for programs. */
    private static final Set<String> TOLD = Set.of("reviewer-appointed", "claim-taken-back", "review-opened");

    @Inject
    Submissions submissions;

    @Inject
    SubmissionReaders readers;

    @Inject
    ReviewStandings standings;

    @Inject
    Verdicts verdicts;

    @Inject
    History history;

    @Inject
    Members members;

    @Inject
    Groups groups;

    @Inject
    Releases releases;

    @Inject
    Revisions revisions;

    public SubmissionPage of(Actor actor, UUID id, String cursor, Language language) {
        var submission = submissions.byId(id);
        readers.require(actor, submission);
        var all = standings.of(id);
        var at = Cursor.parse(cursor, 1);
        var found = history.of(id, Optional.ofNullable(at).map(key -> key.uuid(0)), HISTORY + 1);
        var told = Paged.of(found, HISTORY, Addresses.submission(id), entry -> Cursor.of(entry.id()));
        return new SubmissionPage(
                id,
                judgedTitle(submission.draftId()),
                SubmissionState.of(all.stream().map(one -> one.review().state()).toList())
                        .word(),
                person(members.byId(submission.authorId())),
                submission.authorId().equals(actor.id()),
                Addresses.draft(submission.draftId()),
                releases.addressOf(id).map(Addresses::article).orElse(null),
                submission.note(),
                submission.createdAt(),
                told(all, language),
                lines(told.items(), language),
                told.next());
    }

    /** Of the last revision that was submitted. */
    private String judgedTitle(UUID draft) {
        return revisions.of(draft, Optional.of(RevisionAct.SUBMITTED), Integer.MAX_VALUE, 1).stream()
                .map(Revisions.Line::title)
                .findFirst()
                .orElse("");
    }

    private List<GroupStanding> told(List<Standing> all, Language language) {
        var given = verdicts.of(all.stream().map(one -> one.review().id()).toList());
        var reviewers = members.byIds(given.stream().map(Verdict::reviewerId).toList());
        return all.stream().map(one -> told(one, given, reviewers, language)).toList();
    }

    private static GroupStanding told(
            Standing one, List<Verdict> given, Map<UUID, Member> reviewers, Language language) {
        var review = one.review();
        var answered = given.stream()
                .filter(verdict -> verdict.reviewId().equals(review.id()) && verdict.round() == review.round())
                .count();
        return new GroupStanding(
                new Link(one.group().name(), Addresses.group(one.group().slug())),
                review.state().word(),
                review.round(),
                one.waitingFor().size(),
                (int) answered + one.waitingFor().size(),
                review.waitingSince(),
                review.state().open() ? review.dueAt() : null,
                one.waitingFor().stream()
                        .map(Awaited::holder)
                        .flatMap(Optional::stream)
                        .map(SubmissionStory::person)
                        .toList(),
                one.usual()
                        .map(usual -> new SubmissionPage.Usual(usual.p50(), usual.sample()))
                        .orElse(null),
                reasons(review, given, reviewers),
                rules(review, language));
    }

    /** The last round's first. */
    private static List<Reason> reasons(Review review, List<Verdict> given, Map<UUID, Member> reviewers) {
        var reasons = new ArrayList<Reason>();
        given.stream()
                .filter(verdict -> verdict.reviewId().equals(review.id()))
                .forEach(verdict -> reasons.add(
                        0,
                        new Reason(
                                person(reviewers.get(verdict.reviewerId())),
                                verdict.answer().word(),
                                verdict.round(),
                                verdict.reason(),
                                verdict.givenAt())));
        return reasons;
    }

    private static List<String> rules(Review review, Language language) {
        var why = language == Language.ENGLISH ? review.whyEn() : review.whyZh();
        return review.tooFewReviewers()
                ? List.of(why, Messages.text(language, "routing.too-few-reviewers"))
                : List.of(why);
    }

    private List<HistoryLine> lines(List<HistoryEntry> entries, Language language) {
        var people = members.byIds(
                entries.stream().flatMap(entry -> entry.who().stream()).toList());
        var places = groups.byIds(
                entries.stream().flatMap(entry -> entry.groupId().stream()).toList());
        return entries.stream()
                .map(entry -> line(
                        entry,
                        entry.who().map(people::get).map(Member::displayName),
                        entry.groupId().map(places::get).map(Group::name),
                        language))
                .toList();
    }

    /** Where nobody acted, it was the group whose rule or clock it was. */
    private static HistoryLine line(
            HistoryEntry entry, Optional<String> who, Optional<String> group, Language language) {
        return new HistoryLine(
                entry.at(),
                who.or(() -> group).orElseGet(() -> Messages.text(language, "history.who.nobody")),
                Messages.text(language, "history." + entry.what(), entry.detail()),
                who.isPresent() ? group.orElse(null) : null,
                TOLD.contains(entry.what()) ? "" : entry.detail());
    }

    private static Link person(Member member) {
        return new Link(member.displayName(), Addresses.author(member.handle()));
    }
}
