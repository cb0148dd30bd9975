package colonnade.review;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.People.Person;
import java.util.List;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Nobody goes on reading for a round that does not wait for them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RoundNewsIT {

    private final Reviewing reviewing = new Reviewing();
    private final String group = reviewing.people.group("vertical");
    private final Person author = reviewing.people.person("author");
    private final Person anna = reviewing.reviewer(group, "reviewer");

    @Test
    void whoStillHoldsATaskWhenTheOthersHaveDecidedIsTold() {
        Person bert = reviewing.reviewer(group, "reviewer");
        Person carl = reviewing.reviewer(group, "reviewer");
        String draft = reviewing.draft(author);
        String submission = reviewing.offer(author, draft, group);
        reviewing.judge(anna, submission, "accept");
        reviewing.judge(bert, submission, "decline");
        reviewing.judge(carl, submission, "request-changes");
        reviewing.offer(author, draft);
        List.of(anna, bert)
                .forEach(reviewer -> reviewing
                        .verdict(
                                reviewer,
                                reviewing
                                        .tasks(reviewer, submission, "mine=true")
                                        .get(0),
                                "accept")
                        .expect(204));
        assertThat(reviewing.state(author, submission)).isEqualTo("released");
        assertThat(reviewing.tasks(carl, submission, "mine=true")).isEmpty();
        assertThat(reviewing.noticesOf(carl)).containsOnlyOnce("review-settled");
        assertThat(reviewing.noticesOf(anna)).doesNotContain("review-settled");
        assertThat(reviewing.noticesOf(bert)).doesNotContain("review-settled");
    }

    @Test
    void whoseTaskAnOrganiserFreesIsTold() {
        Person organiser = reviewing.reviewer(group, "organiser");
        String submission = reviewing.submit(author, group);
        String task = reviewing.openTask(anna, submission);
        reviewing.claim(anna, task).expect(204);
        reviewing.as(organiser).delete("/tasks/" + task + "/assignee").expect(204);
        assertThat(reviewing.noticesOf(anna)).containsOnlyOnce("claim-taken-back");
        assertThat(reviewing.tasks(anna, submission, "open=true")).contains(task);
    }

    @Test
    void whoGivesATaskBackNeedsNoNews() {
        String submission = reviewing.submit(author, group);
        String task = reviewing.openTask(anna, submission);
        reviewing.claim(anna, task).expect(204);
        reviewing.as(anna).delete("/tasks/" + task + "/assignee").expect(204);
        assertThat(reviewing.noticesOf(anna)).doesNotContain("claim-taken-back");
    }
}
