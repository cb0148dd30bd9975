package colonnade.submission;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.image.cleaning.SampleImages;
import colonnade.testing.Api;
import colonnade.testing.People;
import colonnade.testing.Statements;
import colonnade.testing.Suite;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PreviewsIT {

    private final Api api = Api.of(Suite.url());
    private final String token = new People(api).known("lin").token();

    @Test
    void aPreviewIsSafeHtmlWithItsLength() {
        JsonObject preview = api.as(token)
                .post("/previews", "{\"body\": \"先有**内容**<script>alert(1)</script>\"}")
                .expect(200)
                .json();

        assertThat(preview.getString("html")).contains("<strong>内容</strong>").doesNotContain("script");
        assertThat(preview.getInt("words")).isPositive();
        assertThat(preview.getInt("minutes")).isPositive();
    }

    @Test
    void picturesOfOursSayHowLargeTheyAre() {
        String url = picture();
        String body = "![](%1$s)\n\n<img src=%1$s width=60>\n\n<img src=%1$s height=60 width=7>\n\n![](%2$s)"
                .formatted(url, "/images/AAAAAAAAAAAAAAAAAAAAAA.png");

        assertThat(html(body))
                .contains("<img width=\"30\" height=\"20\" src=\"" + url + "\" alt=\"\" decoding=\"async\"")
                .contains("<img width=\"60\" height=\"40\" src=\"" + url + "\" loading=\"lazy\"")
                .contains("<img width=\"7\" height=\"60\" src=\"" + url)
                .contains("<img src=\"/images/AAAA");
    }

    @Test
    void theSizesOfAllPicturesAreAskedForAtOnce() {
        String body = ("![](" + picture() + ")\n\n").repeat(5) + "![](/images/AAAAAAAAAAAAAAAAAAAAAA.png)";

        var asked = Statements.of(() -> html(body));

        asked.keySet().removeIf(statement -> !statement.contains("from image"));
        assertThat(asked.values()).containsExactly(1L);
    }

    private String picture() {
        return api.as(token)
                .with("Content-Type", "image/png")
                .upload("/images", SampleImages.png(30, 20))
                .expect(201)
                .header("Location");
    }

    private String html(String body) {
        String asked = Json.createObjectBuilder().add("body", body).build().toString();
        return api.as(token).post("/previews", asked).expect(200).json().getString("html");
    }

    @Test
    void nothingWrittenYetIsAnEmptyPreview() {
        assertThat(api.as(token).post("/previews", "{}").expect(200).json().getString("html"))
                .isEmpty();
    }

    @Test
    void renderingIsForMembersAndForTextsThatFitADraft() {
        api.post("/previews", "{\"body\": \"x\"}").expect(401);
        api.as(token)
                .post("/previews", "{\"body\": \"" + "a".repeat(400_001) + "\"}")
                .expect(422);
    }
}
