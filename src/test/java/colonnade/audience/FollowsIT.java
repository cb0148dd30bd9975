package colonnade.audience;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Api;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Suite;
import jakarta.json.JsonObject;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class FollowsIT {

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final Person reader = people.person("reader");
    private final Api as = api.as(reader.token());

    @Test
    void whatIsFollowedIsListedTheLastFirst() {
        Person author = people.person("author");
        String group = people.group("general");
        as.put("/follows/author/" + author.handle(), null).expect(204);
        as.put("/follows/group/" + group, null).expect(204);
        as.put("/follows/group/" + group, null).expect(204);

        assertThat(as.get("/follows").expect(200).json().getJsonArray("items").getValuesAs(JsonObject.class))
                .extracting(item -> item.getString("kind") + " " + item.getString("slug"))
                .containsExactly("group " + group, "author " + author.handle());
    }

    @Test
    void followingEnds() {
        String group = people.group("general");
        as.put("/follows/group/" + group, null).expect(204);

        as.delete("/follows/group/" + group).expect(204);
        as.delete("/follows/group/" + group).expect(204);

        assertThat(as.get("/follows").json().getJsonArray("items")).isEmpty();
    }

    @Test
    void whatIsNotThereCannotBeFollowed() {
        as.put("/follows/group/no-such-group", null).expect(404);
        as.put("/follows/author/no-such-author", null).expect(404);
        as.put("/follows/column/no-such-column", null).expect(404);
        as.put("/follows/planet/mars", null).expect(404);
        api.get("/follows").expect(401);
    }
}
