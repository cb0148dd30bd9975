package colonnade.review;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.People.Person;
import colonnade.testing.RunningProduct;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a review does by itself while days go by, in a product of its own whose clock is moved: the suite's other tests
 * stay in the present. A regional group: 3 days to a reminder, 5 to the deadline, 6 to the organisers; the author has 30
 * and is reminded at 20.
 */
class DeadlinesIT {

    private static RunningProduct product;

    private final Reviewing reviewing = new Reviewing(product.api());
    private String group;
    private Person author;
    private Person anna;
    private Person organiser;
    private Instant begin;

    @BeforeAll
    static void start() {
        product = RunningProduct.startBesideAt(Instant.parse("2026-03-02T08:00:00Z"), "deadlines");
    }

    @AfterAll
    static void stop() {
        product.kill();
    }

    @BeforeEach
    void people() {
        // another test may have let a month pass
        reviewing.people.adminSignsInAgain();
        group = reviewing.people.group("regional");
        author = reviewing.people.person("author");
        anna = reviewing.reviewer(group, "reviewer");
        organiser = reviewing.reviewer(group, "organiser");
        begin = product.now();
    }

    @Test
    void whereNobodyClaimsEverybodyIsRemindedAndThenTheOrganisersAreAskedAgainAndAgain() {
        String submission = reviewing.submit(author, group);
        afterDays(2);
        assertThat(reviewing.noticesOf(anna)).containsOnlyOnce("review-waiting").doesNotContain("review-still-waiting");
        afterDays(3);
        assertThat(reviewing.noticesOf(anna)).containsOnlyOnce("review-still-waiting");
        assertThat(reviewing.noticesOf(organiser)).doesNotContain("review-stuck");
        afterDays(6);
        assertThat(reviewing.noticesOf(organiser)).containsOnlyOnce("review-stuck");
        assertThat(reviewing.noticesOf(anna)).doesNotContain("review-stuck").containsOnlyOnce("review-still-waiting");
        afterDays(12);
        assertThat(Collections.frequency(reviewing.noticesOf(organiser), "review-stuck"))
                .isEqualTo(2);
        String task = reviewing.openTask(organiser, submission);
        reviewing.assign(organiser, task, reviewing.people.person("guest")).expect(204);
    }

    @Test
    void whoHoldsATaskIsRemindedAndLosesItWhenItIsOverdue() {
        String submission = reviewing.submit(author, group);
        String task = reviewing.openTask(anna, submission);
        reviewing.claim(anna, task).expect(204);
        afterDays(3);
        assertThat(reviewing.noticesOf(anna)).contains("review-reminder").doesNotContain("review-still-waiting");
        afterDays(6);
        assertThat(reviewing.noticesOf(anna)).contains("claim-expired");
        assertThat(reviewing.noticesOf(organiser)).contains("review-stuck");
        assertThat(reviewing.tasks(anna, submission, "mine=true")).isEmpty();
        assertThat(reviewing.tasks(organiser, submission, "open=true")).containsExactly(task);
    }

    @Test
    void aSilentAuthorIsRemindedAndThenTheReviewExpires() {
        String draft = reviewing.draft(author);
        String submission = reviewing.offer(author, draft, group);
        reviewing.judge(anna, submission, "request-changes");
        afterDays(19);
        assertThat(reviewing.noticesOf(author)).contains("changes-requested").doesNotContain("revise-reminder");
        afterDays(20);
        assertThat(reviewing.noticesOf(author)).containsOnlyOnce("revise-reminder");
        afterDays(29);
        assertThat(reviewing.state(author, submission)).isEqualTo("changes-requested");
        afterDays(30);
        Person back = new Person(author.handle(), author.email(), reviewing.people.signIn(author.handle()));
        assertThat(reviewing.state(back, submission)).isEqualTo("expired");
        assertThat(reviewing.noticesOf(back)).contains("review-expired");
        assertThat(reviewing.as(back).get(draft).expect(200).json().getString("state"))
                .isEqualTo("writing");
    }

    /** Some minutes more, for what the test itself took. */
    private void afterDays(int days) {
        product.moveClockTo(begin.plus(Duration.ofDays(days)).plus(Duration.ofMinutes(10)));
    }
}
