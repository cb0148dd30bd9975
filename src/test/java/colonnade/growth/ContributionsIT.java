package colonnade.growth;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.publication.Press;
import colonnade.testing.Api;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Suite;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ContributionsIT {

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final Press press = new Press(api, people);
    private final Person author = people.person("author");
    private final Person reviewer = people.person("reviewer");
    private final String group = press.group(reviewer);
    private final String slug = press.release(author, reviewer, group, People.unique("贡献"), "正文");

    @Test
    void anArticleIsItsAuthorsForEverybodyToSee() {
        assertThat(ledger(api, author)).contains("\"kind\":\"article\"").contains(slug);
    }

    @Test
    void onlyTheReviewerAndOperatorsLearnWhenSomethingWasJudged() {
        assertThat(ledger(api.as(reviewer.token()), reviewer)).contains("\"kind\":\"review\"");
        assertThat(ledger(api.as(people.adminToken()), reviewer)).contains("\"kind\":\"review\"");
        assertThat(ledger(api.as(author.token()), reviewer)).doesNotContain("review\"");
        assertThat(ledger(api, reviewer)).doesNotContain("review\"");
    }

    private static String ledger(Api as, Person member) {
        return as.get("/members/" + member.handle() + "/contributions")
                .expect(200)
                .body();
    }
}
