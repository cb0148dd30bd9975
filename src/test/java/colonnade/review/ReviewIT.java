package colonnade.review;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.People.Person;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ReviewIT {

    private final Reviewing reviewing = new Reviewing();

    @Test
    void oneApprovalIsEnoughInARegionalGroup() {
        String group = reviewing.people.group("regional");
        Person reviewer = reviewing.reviewer(group, "reviewer");
        Person author = reviewing.people.person("author");
        String submission = reviewing.submit(author, group);
        JsonObject review = reviewing.review(author, submission, group);
        assertThat(review.getString("state")).isEqualTo("in-review");
        assertThat(review.getInt("needed")).isEqualTo(1);
        assertThat(review.getJsonArray("routing").getJsonObject(0).getString("rule"))
                .isEqualTo("regional");
        reviewing.judge(reviewer, submission, "accept");
        JsonObject released = reviewing.standing(author, submission);
        assertThat(released.getString("state")).isEqualTo("released");
        reviewing
                .api
                .get("/articles/" + URLEncoder.encode(released.getString("article"), StandardCharsets.UTF_8))
                .expect(200);
    }

    @Test
    void whatIsUsualIsSaidOnceTheGroupHasDecidedEnough() {
        String group = reviewing.people.group("regional");
        Person reviewer = reviewing.reviewer(group, "reviewer");
        Person author = reviewing.people.person("author");
        for (int i = 0; i < 4; i++) {
            reviewing.judge(reviewer, reviewing.submit(author, group), "decline");
        }
        String fifth = reviewing.submit(author, group);
        assertThat(reviewing.review(author, fifth, group)).doesNotContainKey("usualDays");
        reviewing.judge(reviewer, fifth, "accept");
        assertThat(reviewing
                        .review(author, fifth, group)
                        .getJsonObject("usualDays")
                        .getInt("sample"))
                .isEqualTo(5);
    }

    @Test
    void twoMustAgreeOverANewcomerInAVerticalGroup() {
        String group = reviewing.people.group("vertical");
        Person first = reviewing.reviewer(group, "reviewer");
        Person second = reviewing.reviewer(group, "organiser");
        Person author = reviewing.people.person("author");
        String submission = reviewing.submit(author, group);
        reviewing.judge(first, submission, "accept");
        JsonObject between = reviewing.review(author, submission, group);
        assertThat(between.getString("state")).isEqualTo("in-review");
        assertThat(between.getInt("approvals")).isEqualTo(1);
        assertThat(between.getInt("needed")).isEqualTo(2);
        assertThat(reviewing.tasks(first, submission, "open=true")).isEmpty();
        reviewing.judge(second, submission, "accept");
        assertThat(reviewing.state(author, submission)).isEqualTo("released");
    }

    @Test
    void aReturnedDraftComesBackToTheSameReviewer() {
        String group = reviewing.people.group("regional");
        Person reviewer = reviewing.reviewer(group, "reviewer");
        reviewing.reviewer(group, "reviewer");
        Person author = reviewing.people.person("author");
        String draft = reviewing.draft(author);
        String submission = reviewing.offer(author, draft, group);
        reviewing.judge(reviewer, submission, "request-changes");

        JsonObject returned = reviewing.review(author, submission, group);
        assertThat(returned.getString("state")).isEqualTo("changes-requested");
        assertThat(returned.getJsonArray("waitingFor").getJsonObject(0).getString("handle"))
                .isEqualTo(author.handle());
        assertThat(reviewing.as(author).get(draft).json().getString("state")).isEqualTo("writing");
        assertThat(reviewing.tasks(author, submission, "mine=true")).hasSize(1);

        assertThat(reviewing.offer(author, draft)).isEqualTo(submission);
        assertThat(reviewing.review(author, submission, group).getInt("round")).isEqualTo(2);
        List<String> kept = reviewing.tasks(reviewer, submission, "mine=true");
        assertThat(kept).hasSize(1);
        reviewing.verdict(reviewer, kept.get(0), "accept").expect(204);
        assertThat(reviewing.state(author, submission)).isEqualTo("released");
    }

    @Test
    void aDeclinedDraftIsTheAuthorsAgain() {
        String group = reviewing.people.group("regional");
        Person reviewer = reviewing.reviewer(group, "reviewer");
        Person author = reviewing.people.person("author");
        String draft = reviewing.draft(author);
        String submission = reviewing.offer(author, draft, group);
        reviewing.judge(reviewer, submission, "decline");
        assertThat(reviewing.state(author, submission)).isEqualTo("declined");
        assertThat(reviewing.as(author).get(draft).json().getString("state")).isEqualTo("writing");
        assertThat(reviewing.offer(author, draft, group)).isNotEqualTo(submission);
    }

    @Test
    void eachGroupDecidesForItself() {
        String one = reviewing.people.group("regional");
        String other = reviewing.people.group("regional");
        Person reviewer = reviewing.reviewer(one, "reviewer");
        Person sceptic = reviewing.reviewer(other, "reviewer");
        Person author = reviewing.people.person("author");
        String submission = reviewing.submit(author, one, other);
        reviewing.judge(reviewer, submission, "accept");
        assertThat(reviewing.state(author, submission)).isEqualTo("in-review");
        reviewing.judge(sceptic, submission, "decline");
        assertThat(reviewing.state(author, submission)).isEqualTo("released");
        assertThat(reviewing.review(author, submission, other).getString("state"))
                .isEqualTo("declined");
    }

    @Test
    void withdrawalEndsOnlyReviewsThatAreStillOpen() {
        String one = reviewing.people.group("regional");
        String other = reviewing.people.group("regional");
        Person reviewer = reviewing.reviewer(one, "reviewer");
        Person second = reviewing.reviewer(other, "reviewer");
        Person author = reviewing.people.person("author");
        String submission = reviewing.submit(author, one, other);
        reviewing.judge(reviewer, submission, "decline");
        String left = reviewing.openTask(second, submission);
        reviewing
                .as(author)
                .post("/submissions/" + submission + "/withdrawal", "{\"reason\":\"想再改改\"}")
                .expect(204);
        assertThat(reviewing.review(author, submission, one).getString("state")).isEqualTo("declined");
        assertThat(reviewing.review(author, submission, other).getString("state"))
                .isEqualTo("withdrawn");
        assertThat(reviewing.claim(second, left).expect(409).problem()).isEqualTo("task-over");
    }

    @Test
    void whereTheGroupHasTooFewTheSitesEditorsAreAsked() {
        String group = reviewing.people.group("regional");
        Person author = reviewing.people.person("author");
        reviewing.people.give(group, author, "organiser");
        // Whoever founds a group organises it.
        reviewing
                .api
                .as(reviewing.people.adminToken())
                .delete("/groups/" + group + "/members/admin")
                .expect(204);
        Person editor = reviewing.people.person("editor");
        reviewing.people.giveSite(editor, "editor");
        String submission = reviewing.submit(author, group);
        JsonObject review = reviewing.review(author, submission, group);
        assertThat(review.getJsonArray("routing").getJsonObject(1).getString("rule"))
                .isEqualTo("too-few-reviewers");
        reviewing.judge(editor, submission, "accept");
        assertThat(reviewing.state(author, submission)).isEqualTo("released");
    }

    @Test
    void theHistoryTellsWhoDidWhatInWhichRound() {
        String group = reviewing.people.group("regional");
        Person reviewer = reviewing.reviewer(group, "reviewer");
        Person author = reviewing.people.person("author");
        String submission = reviewing.submit(author, group);
        reviewing.judge(reviewer, submission, "accept");
        assertThat(reviewing
                        .as(author)
                        .get("/submissions/" + submission + "/history?limit=100")
                        .expect(200)
                        .body())
                .contains("因为 accept")
                .contains(reviewer.handle());
    }

    @Test
    void strangersDoNotSeeWhereASubmissionStands() {
        String group = reviewing.people.group("regional");
        Person author = reviewing.people.person("author");
        Person stranger = reviewing.people.person("stranger");
        String submission = reviewing.submit(author, group);
        reviewing.as(stranger).get("/submissions/" + submission).expect(403);
        reviewing.api.get("/submissions/" + submission).expect(401);
    }
}
