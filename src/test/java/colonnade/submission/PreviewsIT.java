package colonnade.submission;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Api;
import colonnade.testing.People;
import colonnade.testing.Suite;
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
