package colonnade.review;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.People.Person;
import colonnade.testing.TestDatabase;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OneTransactionIT {

    private final Reviewing reviewing = new Reviewing();

    @Test
    void aRequestThatFailsHalfwayLeavesNeitherRowsNorProcessNorTask() throws SQLException {
        String group = reviewing.people.group("vertical");
        Person reviewer = reviewing.reviewer(group, "reviewer");
        Person author = reviewing.people.person("author");
        String draft = reviewing.draft(author);
        String before = everythingOf(reviewer, author);
        reviewing
                .as(author)
                .post(draft + "/submission", "{\"groups\":[\"" + group + "\"],\"note\":\"" + BreaksHalfway.NOTE + "\"}")
                .expect(500);
        assertThat(reviewing.as(author).get(draft).json().getString("state")).isEqualTo("writing");
        assertThat(everythingOf(reviewer, author)).isEqualTo(before).isEqualTo("0 0 0 0");
        reviewing.offer(author, draft, group);
        assertThat(everythingOf(reviewer, author)).isEqualTo("1 2 1 1");
    }

    /** Reviews, tasks of both books, processes and notices that these two have part in. */
    private static String everythingOf(Person reviewer, Person author) throws SQLException {
        String count = """
                select (select count(*) from review r where r.author_id = a.id) || ' '
                  || (select count(*) from review_task t join act_ru_task e on e.id_ = t.id::text
                      where t.author_id = a.id) || ' '
                  || (select count(*) from act_ru_execution p join review r on p.business_key_ = r.id::text
                      where r.author_id = a.id) || ' '
                  || (select count(*) from notice n where n.member_id = b.id and n.kind = 'review-waiting')
                from member a, member b where a.handle = ? and b.handle = ?""";
        try (var connection = DriverManager.getConnection(TestDatabase.url());
                var statement = connection.prepareStatement(count)) {
            statement.setString(1, author.handle());
            statement.setString(2, reviewer.handle());
            try (var row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        }
    }
}
