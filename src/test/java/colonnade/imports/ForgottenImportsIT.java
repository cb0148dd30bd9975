package colonnade.imports;

import static org.assertj.core.api.Assertions.assertThat;

import colonnade.testing.Api;
import colonnade.testing.People;
import colonnade.testing.People.Person;
import colonnade.testing.Suite;
import colonnade.testing.TestDatabase;
import colonnade.testing.Until;
import jakarta.json.JsonObject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ForgottenImportsIT {

    private final Api api = Api.of(Suite.url());
    private final Person member = new People(api).person("member");

    @Test
    void whatNobodyStartedExpiresAfterSevenDaysWithItsTexts() throws SQLException {
        String forgotten = looked(true);
        pass(8, forgotten);

        forget();

        assertThat(found(forgotten).getString("state")).isEqualTo("expired");
        assertThat(rows("file_import_item", forgotten)).isZero();
        assertThat(rows("file_import_piece", forgotten)).isZero();
        assertThat(api.as(member.token())
                        .post("/file-imports/" + forgotten + "/start", "{}")
                        .problem())
                .isEqualTo("import-expired");
    }

    @Test
    void whatIsRecentOrWasImportedStays() throws SQLException {
        String recent = looked(true);
        pass(6, recent);
        String imported = looked(false);
        pass(400, imported);

        forget();

        assertThat(found(recent).getString("state")).isEqualTo("ready");
        assertThat(found(recent).getString("expires")).isNotBlank();
        assertThat(rows("file_import_piece", recent)).isOne();
        assertThat(found(imported).getString("state")).isEqualTo("done");
        assertThat(rows("file_import_item", imported)).isOne();
    }

    @Test
    void theTextOfWhatWasLeftOutIsNotKeptBehindItsImport() throws SQLException {
        String text = "# " + People.unique("重复") + "\n\n一段不会再用到的话";
        send(text, false);

        String again = send(text, false);

        assertThat(found(again).getJsonObject("items").getInt("skipped")).isOne();
        assertThat(content(again)).doesNotContain("一段不会再用到的话");
    }

    private String looked(boolean dryRun) {
        return send("# " + People.unique("忘了") + "\n\n正文", dryRun);
    }

    private String send(String text, boolean dryRun) {
        String id = api.as(member.token())
                .with("Content-Type", "text/markdown")
                .upload("/file-imports?name=a.md&dryRun=" + dryRun, text.getBytes())
                .expect(202)
                .json()
                .getString("id");
        String end = dryRun ? "ready" : "done";
        Until.holds("read", () -> found(id).getString("state").equals(end));
        return id;
    }

    private JsonObject found(String id) {
        return api.as(member.token()).get("/file-imports/" + id).expect(200).json();
    }

    private void forget() {
        api.post(Suite.url().resolve(ForgottenImportsResource.PATH).toString(), "")
                .expect(204);
    }

    private static void pass(int days, String id) throws SQLException {
        try (var connection = DriverManager.getConnection(TestDatabase.url());
                var aged = connection.prepareStatement(
                        "update file_import set created = now() - make_interval(days => ?) where id = ?")) {
            aged.setInt(1, days);
            aged.setObject(2, UUID.fromString(id));
            assertThat(aged.executeUpdate()).isOne();
        }
    }

    private static int rows(String table, String id) throws SQLException {
        try (var connection = DriverManager.getConnection(TestDatabase.url());
                var count =
                        connection.prepareStatement("select count(*) from " + table + " where import_id::text = ?")) {
            count.setString(1, id);
            var rows = count.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }

    private static String content(String id) throws SQLException {
        try (var connection = DriverManager.getConnection(TestDatabase.url());
                var text =
                        connection.prepareStatement("select content from file_import_item where import_id::text = ?")) {
            text.setString(1, id);
            var rows = text.executeQuery();
            rows.next();
            return rows.getString(1);
        }
    }
}
