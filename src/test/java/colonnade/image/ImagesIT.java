package colonnade.image;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.image.cleaning.SampleImages;
import colonnade.testing.Api;
import colonnade.testing.Api.Answer;
import colonnade.testing.People;
import colonnade.testing.Suite;
import colonnade.testing.TestDatabase;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ImagesIT {

    private final Api api = Api.of(Suite.url());
    private final People people = new People(api);
    private final Api member = api.as(people.known("lin").token()).with("Content-Type", "image/png");

    @Test
    void aPictureIsThereForEverybodyAndForEver() throws Exception {
        Answer added = member.upload("/images", SampleImages.png(30, 20)).expect(201);

        JsonObject image = added.json();
        assertThat(image.getString("url"))
                .matches("/images/[A-Za-z0-9_-]{22}\\.png")
                .isEqualTo(added.header("Location"));
        assertThat(image.getInt("width")).isEqualTo(30);
        assertThat(image.getInt("height")).isEqualTo(20);
        assertThat(image.getString("type")).isEqualTo("image/png");
        assertThat(image.getBoolean("animated")).isFalse();
        HttpResponse<byte[]> file = get(image.getString("url"));
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(ImageIO.read(new ByteArrayInputStream(file.body())).getWidth())
                .isEqualTo(30);
        assertThat(header(file, "Content-Type")).isEqualTo("image/png");
        assertThat(header(file, "Cache-Control")).contains("public", "immutable", "max-age=31536000");
        assertThat(header(file, "Content-Length")).isEqualTo(String.valueOf(file.body().length));
        assertThat(header(file, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(file, "Content-Security-Policy")).isEqualTo("default-src 'none'; sandbox");
        assertThat(file.headers().map()).doesNotContainKeys("set-cookie", "vary");
    }

    @Test
    void whatABrowserHasIsNotSentAgain() throws Exception {
        String url = added(SampleImages.png(31, 20));
        String tag = header(get(url), "ETag");

        assertThat(get(url, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(get(url, "If-None-Match", "\"other\", " + tag).statusCode()).isEqualTo(304);
        assertThat(get(url, "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    }

    @Test
    void theSamePictureIsKeptOnce() {
        String mine = added(SampleImages.png(32, 20));
        Api other = api.as(people.known("wang").token()).with("Content-Type", "application/octet-stream");

        assertThat(other.upload("/images", SampleImages.png(32, 20)).expect(201).header("Location"))
                .isEqualTo(mine);
    }

    @Test
    void whatTheHeadersSayAboutAFileCountsForNothing() {
        JsonObject image = member.with("Content-Type", "image/svg+xml")
                .upload("/images", SampleImages.LOSSY_WEBP)
                .expect(201)
                .json();

        assertThat(image.getString("type")).isEqualTo("image/jpeg");
        assertThat(member.post("/images", "<svg xmlns='http://www.w3.org/2000/svg'/>")
                        .expect(415)
                        .problem())
                .isEqualTo("image-type");
    }

    @Test
    void anAnimationIsSaidToBeOne() {
        JsonObject image = member.upload("/images", SampleImages.animation(3, 20, 20))
                .expect(201)
                .json();

        assertThat(image.getString("type")).isEqualTo("image/gif");
        assertThat(image.getBoolean("animated")).isTrue();
    }

    @Test
    void aCardIsMadeOfItsMiddle() throws Exception {
        String url = added(SampleImages.png(33, 20));
        String card = url.replace(".png", "/card.jpg");

        byte[] first = get(card).body();

        assertThat(ImageIO.read(new ByteArrayInputStream(first)).getWidth()).isEqualTo(1200);
        assertThat(ImageIO.read(new ByteArrayInputStream(first)).getHeight()).isEqualTo(630);
        assertThat(header(get(card), "Content-Type")).isEqualTo("image/jpeg");
        assertThat(get(card).body()).isEqualTo(first);
    }

    @Test
    void nobodyFindsWhatIsNotThere() throws Exception {
        String url = added(SampleImages.png(34, 20));

        assertThat(get(url.replace(".png", ".gif")).statusCode()).isEqualTo(404);
        assertThat(get("/images/AAAAAAAAAAAAAAAAAAAAAA.png").statusCode()).isEqualTo(404);
        assertThat(get("/images/AAAAAAAAAAAAAAAAAAAAAA/card.jpg").statusCode()).isEqualTo(404);
        assertThat(get("/images/x.png").statusCode()).isEqualTo(404);
        assertThat(get("/images/..%2fx.png").statusCode()).isIn(400, 404);
    }

    @Test
    void sendingIsForMembersAndNoFileIsTooLargeForUs() {
        api.with("Content-Type", "image/png")
                .upload("/images", SampleImages.png(3, 3))
                .expect(401);
        member.post("/images", "").expect(415);
        assertThat(member.upload("/images", noise((16 << 20) + 1)).expect(413).problem())
                .isEqualTo("too-large");
    }

    @Test
    void whoSendsTooManyIsToldWhenToGoOn() throws SQLException {
        var sender = people.person("sender");
        try (Connection connection = DriverManager.getConnection(TestDatabase.url());
                PreparedStatement sent = connection.prepareStatement("insert into image_upload (id, member_id, at)"
                        + " select gen_random_uuid(), id, now() from member, generate_series(1, 300)"
                        + " where handle = ?")) {
            sent.setString(1, sender.handle());
            sent.executeUpdate();
        }

        Answer refused = member.as(sender.token())
                .upload("/images", SampleImages.png(35, 20))
                .expect(429);

        assertThat(refused.problem()).isEqualTo("too-many-images");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(86_000, 86_400);
    }

    private String added(byte[] bytes) {
        return member.upload("/images", bytes).expect(201).header("Location");
    }

    private static byte[] noise(int length) {
        byte[] bytes = new byte[length];
        ThreadLocalRandom.current().nextBytes(bytes);
        return bytes;
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private static HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(Suite.url() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofByteArray());
    }
}
