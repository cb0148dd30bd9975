package colonnade.review;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Api.Answer;
import colonnade.testing.People.Person;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class TasksIT {

    /** The same people for all, since making one takes time; each test has a submission of its own. */
    private static Reviewing reviewing;

    private static String group;
    private static Person author;
    private static Person anna;
    private static Person bert;

    @BeforeAll
    static void people() {
        reviewing = new Reviewing();
        group = reviewing.people.group("vertical");
        author = reviewing.people.person("author");
        anna = reviewing.reviewer(group, "reviewer");
        bert = reviewing.reviewer(group, "reviewer");
    }

    @Test
    void nobodyJudgesTheirOwnText() {
        String submission = reviewing.submit(bert, group);
        String task = reviewing.openTask(anna, submission);
        assertThat(reviewing.tasks(bert, submission, "")).isEmpty();
        assertThat(reviewing.claim(bert, task).expect(403).problem()).isEqualTo("own-text");
    }

    @Test
    void anOrganiserMayNotChooseWhoJudgesTheirOwnText() {
        Person organiser = reviewing.reviewer(group, "organiser");
        String task = reviewing.openTask(anna, reviewing.submit(organiser, group));
        assertThat(reviewing.assign(organiser, task, anna).expect(403).problem())
                .isEqualTo("own-text");
    }

    @Test
    void anOrganiserDoesNotTakeBackAClaimOnTheirOwnText() {
        Person organiser = reviewing.reviewer(group, "organiser");
        String task = reviewing.openTask(anna, reviewing.submit(organiser, group));
        reviewing.claim(anna, task).expect(204);
        assertThat(reviewing
                        .as(organiser)
                        .delete("/tasks/" + task + "/assignee")
                        .expect(403)
                        .problem())
                .isEqualTo("own-text");
    }

    @Test
    void whoLosesAClaimIsToldAndTheSeatIsOfferedAgain() {
        String seats = reviewing.people.group("regional");
        Person holder = reviewing.reviewer(seats, "reviewer");
        Person other = reviewing.reviewer(seats, "reviewer");
        Person organiser = reviewing.reviewer(seats, "organiser");
        String task = reviewing.openTask(holder, reviewing.submit(author, seats));
        reviewing.claim(holder, task).expect(204);

        reviewing.as(organiser).delete("/tasks/" + task + "/assignee").expect(204);

        assertThat(reviewing.noticesOf(holder)).startsWith("claim-taken-back", "review-waiting");
        assertThat(reviewing.noticesOf(other)).startsWith("review-waiting", "review-waiting");
    }

    @Test
    void whoLeavesTheGroupLosesTheirTasksOfIt() {
        Person leaving = reviewing.reviewer(group, "reviewer");
        String submission = reviewing.submit(author, group);
        String task = reviewing.openTask(leaving, submission);
        reviewing.claim(leaving, task).expect(204);

        reviewing.as(leaving).delete("/groups/" + group + "/membership").expect(204);

        assertThat(reviewing.verdict(leaving, task, "accept").expect(403).problem())
                .isEqualTo("not-a-reviewer");
        assertThat(reviewing.tasks(anna, submission, "open=true")).contains(task);
    }

    @Test
    void whoIsNoLongerAReviewerLosesTheirTasksButNotThoseGivenByName() {
        Person organiser = reviewing.reviewer(group, "organiser");
        Person former = reviewing.reviewer(group, "reviewer");
        String claimed = reviewing.openTask(former, reviewing.submit(author, group));
        reviewing.claim(former, claimed).expect(204);
        String given = reviewing.openTask(former, reviewing.submit(author, group));
        reviewing.assign(organiser, given, former).expect(204);

        reviewing.people.give(group, former, "member");

        assertThat(reviewing.verdict(former, claimed, "accept").expect(403).problem())
                .isEqualTo("not-a-reviewer");
        reviewing.verdict(former, given, "accept").expect(204);
    }

    @Test
    void aFormerEditorLosesTheTasksEditorsWereAskedFor() {
        String newcomers = reviewing.people.group("general");
        Person editor = reviewing.people.person("editor");
        reviewing.people.giveSite(editor, "editor");
        String task = reviewing.openTask(editor, reviewing.submit(author, newcomers));
        reviewing.claim(editor, task).expect(204);

        reviewing
                .api
                .as(reviewing.people.adminToken())
                .delete("/members/" + editor.handle() + "/roles/editor")
                .expect(204);

        assertThat(reviewing.verdict(editor, task, "accept").expect(403).problem())
                .isEqualTo("not-a-reviewer");
    }

    @Test
    void whoIsNoLongerAReviewerHasNoSeatInTheNextRound() {
        Person former = reviewing.reviewer(group, "reviewer");
        String draft = reviewing.draft(author);
        String submission = reviewing.offer(author, draft, group);
        reviewing.judge(former, submission, "request-changes");
        reviewing.people.give(group, former, "member");

        reviewing.offer(author, draft);

        assertThat(reviewing.tasks(former, submission, "")).isEmpty();
        assertThat(reviewing.tasks(anna, submission, "open=true")).hasSize(2);
    }

    @Test
    void whoWasAppointedByNameKeepsTheSeatInTheNextRound() {
        Person organiser = reviewing.reviewer(group, "organiser");
        Person guest = reviewing.people.person("guest");
        String draft = reviewing.draft(author);
        String submission = reviewing.offer(author, draft, group);
        String task = reviewing.openTask(anna, submission);
        reviewing.assign(organiser, task, guest).expect(204);
        reviewing.verdict(guest, task, "request-changes").expect(204);

        reviewing.offer(author, draft);

        assertThat(reviewing.tasks(guest, submission, "mine=true")).hasSize(1);
    }

    @Test
    void whoIsNoReviewerIsToldWhoMay() {
        Person member = reviewing.reviewer(group, "member");
        String task = reviewing.openTask(anna, reviewing.submit(author, group));
        Answer refused = reviewing.claim(member, task).expect(403);
        assertThat(refused.problem()).isEqualTo("not-a-reviewer");
        assertThat(refused.json().getString("detail")).contains(group);
    }

    @Test
    void ofTwoClaimsAtOnceOneWins() {
        String task = reviewing.openTask(anna, reviewing.submit(author, group));
        List<Integer> answers = Stream.of(anna, bert)
                .map(person -> CompletableFuture.supplyAsync(
                        () -> reviewing.claim(person, task).status()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).containsExactlyInAnyOrder(204, 409);
    }

    @Test
    void twoVerdictsAtOnceBothCount() {
        // Not the shared author: once accepted, nobody is a newcomer any more.
        Person newcomer = reviewing.people.person("author");
        String submission = reviewing.submit(newcomer, group);
        List<Integer> answers = Stream.of(anna, bert)
                .map(person -> {
                    String task = reviewing.openTask(person, submission);
                    reviewing.claim(person, task).expect(204);
                    return CompletableFuture.supplyAsync(
                            () -> reviewing.verdict(person, task, "accept").status());
                })
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(answers).containsExactly(204, 204);
        assertThat(reviewing.state(newcomer, submission)).isEqualTo("released");
    }

    @Test
    void nobodyTakesTwoTasksOfOneRound() {
        String submission = reviewing.submit(author, group);
        List<String> tasks = reviewing.tasks(anna, submission, "open=true");
        assertThat(tasks).hasSize(2);
        reviewing.claim(anna, tasks.get(0)).expect(204);
        assertThat(reviewing.claim(anna, tasks.get(1)).expect(409).problem()).isEqualTo("already-in-round");
        assertThat(reviewing.tasks(anna, submission, "open=true")).isEmpty();
    }

    @Test
    void anOrganiserGivesATaskToSomebodyFromOutsideTheGroup() {
        Person organiser = reviewing.reviewer(group, "organiser");
        Person guest = reviewing.people.person("guest");
        String submission = reviewing.submit(author, group);
        String task = reviewing.openTask(anna, submission);
        reviewing.claim(anna, task).expect(204);
        assertThat(reviewing.assign(bert, task, guest).expect(403).problem()).isEqualTo("only-organisers-appoint");
        reviewing.as(guest).get("/submissions/" + submission).expect(403);
        reviewing.assign(organiser, task, guest).expect(204);
        reviewing.as(guest).get("/submissions/" + submission).expect(200);
        assertThat(reviewing.verdict(anna, task, "accept").expect(409).problem())
                .isEqualTo("task-not-held");
        reviewing.verdict(guest, task, "accept").expect(204);
    }

    @Test
    void givingUpTheLastClaimSendsRequestedChangesToTheAuthor() {
        String submission = reviewing.submit(author, group);
        String annas = reviewing.openTask(anna, submission);
        reviewing.claim(anna, annas).expect(204);
        String berts = reviewing.openTask(bert, submission);
        reviewing.claim(bert, berts).expect(204);
        reviewing.verdict(anna, annas, "request-changes").expect(204);
        assertThat(reviewing.state(author, submission)).isEqualTo("in-review");
        reviewing.as(bert).delete("/tasks/" + berts + "/assignee").expect(204);
        assertThat(reviewing.state(author, submission)).isEqualTo("changes-requested");
    }

    @Test
    void aRefusalNeedsAReasonAndAKnownWord() {
        String task = reviewing.openTask(anna, reviewing.submit(author, group));
        reviewing.claim(anna, task).expect(204);
        reviewing
                .as(anna)
                .post("/tasks/" + task + "/verdict", "{\"verdict\":\"decline\"}")
                .expect(422);
        reviewing
                .as(anna)
                .post("/tasks/" + task + "/verdict", "{\"verdict\":\"maybe\",\"reason\":\"?\"}")
                .expect(422);
        reviewing
                .as(anna)
                .post("/tasks/" + task + "/verdict", "{\"verdict\":\"accept\"}")
                .expect(204);
    }

    @Test
    void theListComesInPagesWithoutGapsOrRepeats() {
        String lists = reviewing.people.group("vertical");
        reviewing.people.give(lists, anna, "reviewer");
        Stream.generate(() -> reviewing.submit(author, lists)).limit(3).toList();
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            JsonObject page = reviewing
                    .as(anna)
                    .get("/tasks?open=true&group=" + lists + "&limit=2&cursor=" + cursor)
                    .expect(200)
                    .json();
            page.getJsonArray("items")
                    .forEach(item -> seen.add(item.asJsonObject().getString("id")));
            cursor = page.getString("next", "");
        } while (!cursor.isEmpty());
        assertThat(seen).hasSize(6).doesNotHaveDuplicates();
    }
}
