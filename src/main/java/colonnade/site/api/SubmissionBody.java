package colonnade.site.api;

import colonnade.platform.language.Language;
import colonnade.platform.language.Messages;
import colonnade.review.Review;
import colonnade.review.ReviewStandings.Awaited;
import colonnade.review.ReviewStandings.Standing;
import colonnade.review.Reviews;
import colonnade.review.SubmissionState;
import colonnade.submission.Submission;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Where a submission stands, with each group's review. */
public record SubmissionBody(UUID id, UUID draft, String state, String article, List<ReviewBody> reviews) {

    /** How one group stands; {@code due} and {@code usualDays} are left out where there is nothing to wait for or to say. */
    public record ReviewBody(
            String group,
            String state,
            int round,
            int approvals,
            int needed,
            List<Who> waitingFor,
            Instant since,
            Instant due,
            Reviews.Usual usualDays,
            List<Rule> routing) {}

    /** A person, or by a label alone those of whom one is waited for. */
    public record Who(String label, String handle) {}

    /** A row of the routing table and its reason. */
    public record Rule(String rule, String why) {}

    static SubmissionBody of(Submission submission, String article, List<Standing> standings, Language language) {
        SubmissionState state = SubmissionState.of(
                standings.stream().map(standing -> standing.review().state()).toList());
        return new SubmissionBody(
                submission.id(),
                submission.draftId(),
                state.word(),
                article,
                standings.stream().map(standing -> review(standing, language)).toList());
    }

    private static ReviewBody review(Standing standing, Language language) {
        Review review = standing.review();
        return new ReviewBody(
                standing.group().slug(),
                review.state().word(),
                review.round(),
                standing.approvals(),
                review.approvalsNeeded(),
                standing.waitingFor().stream()
                        .map(awaited -> who(standing, awaited, language))
                        .toList(),
                review.waitingSince(),
                review.state().open() ? review.dueAt() : null,
                standing.usual().orElse(null),
                routing(review, language));
    }

    private static Who who(Standing standing, Awaited awaited, Language language) {
        String pool = standing.review().editorsAsked() ? "waiting-for.group-and-editors" : "waiting-for.group";
        return awaited.holder()
                .map(member -> new Who(member.displayName(), member.handle()))
                .orElseGet(() ->
                        new Who(Messages.text(language, pool, standing.group().name()), null));
    }

    private static List<Rule> routing(Review review, Language language) {
        List<Rule> rules = new ArrayList<>();
        rules.add(new Rule(review.rule(), language == Language.ENGLISH ? review.whyEn() : review.whyZh()));
        if (review.tooFewReviewers()) {
            rules.add(new Rule("too-few-reviewers", Messages.text(language, "routing.too-few-reviewers")));
        }
        return rules;
    }
}
