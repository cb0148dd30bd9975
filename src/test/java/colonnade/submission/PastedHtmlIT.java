package colonnade.submission;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Api;
import colonnade.testing.People;
import colonnade.testing.Suite;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class PastedHtmlIT {

    private final Api api = Api.of(Suite.url());
    private final String token = new People(api).known("lin").token();

    @Test
    void pastedHtmlIsReadAsMarkdown() {
        assertThat(read("<h2>起点</h2><p style='color:red'>先有<b>内容</b>\\u0007<script>x</script></p>"))
                .isEqualTo("## 起点\n\n先有**内容**");
        assertThat(api.as(token).post("/markdown", "{}").expect(200).json().getString("markdown"))
                .isEmpty();
    }

    @Test
    void readingIsForMembersAndForWhatFitsAClipboard() {
        api.post("/markdown", "{\"html\": \"x\"}").expect(401);
        api.as(token)
                .post("/markdown", "{\"html\": \"" + "a".repeat(2_000_001) + "\"}")
                .expect(422);
    }

    private String read(String html) {
        return api.as(token)
                .post("/markdown", "{\"html\": \"" + html + "\"}")
                .expect(200)
                .json()
                .getString("markdown");
    }
}
