package colonnade.platform.database;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Runs the engine's own create scripts, so that Flyway's history tells the whole state of the database. */
public class CamundaTables extends BaseJavaMigration {

    private static final List<String> PARTS = List.of(
            "engine", "history", "identity", "case.engine", "case.history", "decision.engine", "decision.history");

    @Override
    public org.flywaydb.core.api.MigrationVersion getVersion() {
        return org.flywaydb.core.api.MigrationVersion.fromVersion("1");
    }

    @Override
    public String getDescription() {
        return "camunda 7.24 tables";
    }

    @Override
    public Integer getChecksum() {
        return null;
    }

    @Override
    public void migrate(Context context) throws Exception {
        for (String part : PARTS) {
            try (Statement statement = context.getConnection().createStatement()) {
                statement.execute(script(part));
            }
        }
    }

    private static String script(String part) throws IOException {
        String name = "/org/camunda/bpm/engine/db/create/activiti.postgres.create." + part + ".sql";
        try (InputStream in = CamundaTables.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
