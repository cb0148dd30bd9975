package colonnade.platform.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database to this version of the product; one node at a time, Flyway's lock sees to that. */
@ApplicationScoped
public class Migrations {

    @Resource(lookup = Database.JNDI_NAME)
    DataSource dataSource;

    public void run() {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .javaMigrations(new CamundaTables())
                .load()
                .migrate();
    }
}
