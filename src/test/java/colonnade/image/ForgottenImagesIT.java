package colonnade.image;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.image.cleaning.SampleImages;
import colonnade.testing.Api;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Suite;
import colonnade.testing.TestDatabase;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ForgottenImagesIT {

    private final Api api = Api.of(Suite.url());
    private final Person author = new People(api).known("lin");

    @Test
    void aPictureThatNothingShowsGoesAfterThirtyDays() throws Exception {
        String forgotten = picture(41);
        String recent = picture(42);
        pass(31, forgotten);
        pass(29, recent);

        forget();

        assertThat(status(forgotten)).isEqualTo(404);
        assertThat(status(recent)).isEqualTo(200);
    }

    @Test
    void whatADraftOrOneOfItsRevisionsShowsStays() throws Exception {
        String shown = picture(43);
        String shownOnce = picture(44);
        String draft = api.as(author.token())
                .post("/drafts", "{\"body\": \"![柱](" + shownOnce + ")\"}")
                .expect(201)
                .header("Location");
        api.as(author.token())
                .with("If-Match", "\"1\"")
                .put(draft + "?over=true", "{\"body\": \"![柱](" + shown + ")\"}")
                .expect(200);
        pass(400, shown);
        pass(400, shownOnce);

        forget();

        assertThat(status(shown)).isEqualTo(200);
        assertThat(status(shownOnce)).isEqualTo(200);
    }

    @Test
    void theCoverOfAColumnStays() throws Exception {
        String cover = picture(45);
        api.as(author.token())
                .post("/columns", "{\"title\": \"有封面的专栏\", \"cover\": {\"url\": \"" + cover + "\", \"alt\": \"柱\"}}")
                .expect(201);
        pass(400, cover);

        forget();

        assertThat(status(cover)).isEqualTo(200);
    }

    @Test
    void whoSendsAForgottenPictureAgainFindsItThere() throws Exception {
        String forgotten = picture(46);
        pass(31, forgotten);
        assertThat(picture(46)).isEqualTo(forgotten);

        forget();

        assertThat(status(forgotten)).isEqualTo(200);
    }

    private String picture(int width) {
        return api.as(author.token())
                .with("Content-Type", "image/png")
                .upload("/images", SampleImages.png(width, 20))
                .expect(201)
                .header("Location");
    }

    private void forget() {
        api.post(Suite.url().resolve(ForgottenImagesResource.PATH).toString(), "")
                .expect(204);
    }

    /** Nobody has added it, or seen it shown, for so many days. */
    private static void pass(int days, String url) throws SQLException {
        try (var connection = DriverManager.getConnection(TestDatabase.url());
                var aged = connection.prepareStatement(
                        "update image set seen_at = now() - make_interval(days => ?) where '/images/' || id || '.png' = ?")) {
            aged.setInt(1, days);
            aged.setString(2, url);
            assertThat(aged.executeUpdate()).isOne();
        }
    }

    private static int status(String url) throws Exception {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(Suite.url() + url)).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
