package colonnade.review;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.People.Person;
import colonnade.testing.TestDatabase;
import colonnade.testing.Until;
import jakarta.json.JsonObject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Timers as the product's own job executor runs them: their times are moved into the past, as if days had gone by. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OverdueIT {

    /** The executor looks for jobs every few seconds. */
    private static final Duration SOON = Duration.ofSeconds(40);

    private final Reviewing reviewing = new Reviewing();
    private final String group = reviewing.people.group("vertical");
    private final Person author = reviewing.people.person("author");
    private final Person anna = reviewing.reviewer(group, "reviewer");
    private final Person organiser = reviewing.reviewer(group, "organiser");

    @Test
    void anOverdueClaimIsFreedAndTheOrganisersAreAsked() throws SQLException {
        String submission = reviewing.submit(author, group);
        String task = reviewing.openTask(anna, submission);
        reviewing.claim(anna, task).expect(204);
        letTimePass(submission);
        Until.holds(
                "the claim is free again",
                SOON,
                () -> reviewing.tasks(anna, submission, "mine=true").isEmpty());
        assertThat(reviewing.tasks(anna, submission, "open=true")).contains(task);
        assertThat(reviewing.noticesOf(organiser)).contains("review-stuck");
    }

    @Test
    void anAuthorWhoNeverComesBackHasTheDraftAgain() throws SQLException {
        String draft = reviewing.draft(author);
        String submission = reviewing.offer(author, draft, group);
        reviewing.judge(anna, submission, "request-changes");
        letTimePass(submission);
        Until.holds(
                "the review expired",
                SOON,
                () -> reviewing.state(author, submission).equals("expired"));
        assertThat(reviewing.as(author).get(draft).json().getString("state")).isEqualTo("writing");
    }

    @Test
    void aRevisionThatNoGroupWaitsForIsRefused() throws SQLException {
        String other = reviewing.people.group("vertical");
        String draft = reviewing.draft(author);
        String submission = reviewing.offer(author, draft, group, other);
        reviewing.judge(anna, submission, "request-changes");
        letTimePass(submission);
        Until.holds(
                "the review that waited for the author expired",
                SOON,
                () -> reviewing
                        .review(author, submission, group)
                        .getString("state")
                        .equals("expired"));

        String again = draft + "/submission";
        assertThat(reviewing.as(author).post(again, "{}").expect(409).problem()).isEqualTo("nobody-waits");
        assertThat(reviewing.as(author).get(draft).json().getString("state")).isEqualTo("writing");
        reviewing
                .as(author)
                .post(again, "{\"groups\":[\"" + reviewing.people.group("regional") + "\"]}")
                .expect(201);
    }

    @Test
    void whereNobodyElseOrganisesTheEditorsMayTakeAStuckRound() throws SQLException {
        Person chief = reviewing.reviewer(group, "organiser");
        for (String other : List.of("admin", organiser.handle())) {
            reviewing
                    .api
                    .as(reviewing.people.adminToken())
                    .delete("/groups/" + group + "/members/" + other)
                    .expect(204);
        }
        reviewing.reviewer(group, "reviewer");
        Person editor = reviewing.people.person("editor");
        reviewing.people.giveSite(editor, "editor");
        String submission = reviewing.submit(chief, group);
        String task = reviewing.openTask(anna, submission);
        assertThat(reviewing.claim(editor, task).expect(403).problem()).isEqualTo("not-a-reviewer");

        letTimePass(submission);
        Until.holds(
                "the editors may take it",
                SOON,
                () -> reviewing.tasks(editor, submission, "open=true").contains(task));
        reviewing.claim(editor, task).expect(204);
    }

    @Test
    void aSeatAddedLateHasItsFullTime() throws SQLException {
        Person bert = reviewing.reviewer(group, "reviewer");
        String first = reviewing.submit(author, group);
        reviewing.judge(anna, first, "accept");
        reviewing.judge(bert, first, "accept");
        // The group knows the author now: one accepts, it takes two to decline.
        String submission = reviewing.submit(author, group);
        change("update review set due_at = now() - interval '2 days' where submission_id = ?::uuid", submission);

        reviewing.judge(anna, submission, "decline");

        JsonObject review = reviewing.review(author, submission, group);
        assertThat(Instant.parse(review.getString("due"))).isAfter(Instant.now());
        assertThat(reviewing.as(bert).get("/tasks?open=true&overdue=true").body())
                .doesNotContain(submission);
    }

    private static void letTimePass(String submission) throws SQLException {
        change("update review_task set due_at = now() - interval '2 days' where submission_id = ?::uuid", submission);
        assertThat(change("""
                update act_ru_job set duedate_ = localtimestamp - interval '2 days'
                where process_instance_id_ in (select p.proc_inst_id_ from act_ru_execution p
                  join review r on p.business_key_ = r.id::text where r.submission_id = ?::uuid)""", submission)).isPositive();
    }

    private static int change(String statement, String submission) throws SQLException {
        try (var connection = DriverManager.getConnection(TestDatabase.url());
                var rows = connection.prepareStatement(statement)) {
            rows.setString(1, submission);
            return rows.executeUpdate();
        }
    }
}
