package colonnade.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One start of the product: which parts, with which ports, passwords and environment. */
final class Launch {

    private static final String ADMIN_SECRET = "admin-password";

    private final Program program;
    private final DataFolder data;
    private final Settings settings;
    private final Parts parts;
    private final Say say;
    private final Secrets secrets;
    private final Map<String, String> environment;

    Launch(Program program, DataFolder data, Settings settings, Parts parts, Say say) throws IOException {
        this.program = program;
        this.data = data;
        this.settings = settings;
        this.parts = parts;
        this.say = say;
        this.secrets = new Secrets(data.secrets());
        this.environment = settings.ours();
    }

    void start() throws IOException {
        Parts.stopLeftovers(data, say);
        Ports.requireFree(settings.address(), settings.port(), "COLONNADE_PORT");
        List<Part> pages = new ArrayList<>();
        List<Part> search = new ArrayList<>();
        if (settings.ownDatabase()) {
            pages.add(database());
        } else {
            // Sample people belong into a database that we made, never into somebody's own.
            environment.put("COLONNADE_SAMPLE", "false");
        }
        if (settings.ownSearch()) {
            search.add(search());
        }
        completeEnvironment();
        // The application waits for its database only: without search it works, and catches up.
        pages.add(new Application(program, data, settings, environment));
        say.line("starting");
        parts.startSideBySide(List.of(pages, search));
        announce();
    }

    private Part database() throws IOException {
        String variable = "COLONNADE_DATABASE_PORT";
        int port = new Ports(data.run()).kept("postgresql", settings.port(variable), variable);
        PostgresAccount account = new PostgresAccount(secrets);
        environment.put("COLONNADE_DATABASE_URL", PostgresAccount.url(port));
        environment.put("COLONNADE_DATABASE_USER", PostgresAccount.NAME);
        environment.put("COLONNADE_DATABASE_PASSWORD", account.password());
        return new PostgreSql(program, data, account, port);
    }

    private Part search() throws IOException {
        String variable = "COLONNADE_SEARCH_PORT";
        int port = new Ports(data.run()).kept("search", settings.port(variable), variable);
        SearchNode node = new SearchNode(program, data, settings.searchHeap(), port);
        environment.put("COLONNADE_SEARCH_URL", node.url());
        return node;
    }

    private void completeEnvironment() throws IOException {
        environment.put("COLONNADE_DATA", data.root().toString());
        environment.put("COLONNADE_URL", settings.url());
        environment.put("COLONNADE_ADDRESS", settings.address());
        environment.put("COLONNADE_PORT", String.valueOf(settings.port()));
        if (settings.given("COLONNADE_ADMIN_PASSWORD").isEmpty()) {
            environment.put("COLONNADE_ADMIN_PASSWORD", secrets.password(ADMIN_SECRET));
        }
        if (settings.given("COLONNADE_KEY_FILE").isEmpty()) {
            environment.put("COLONNADE_KEY_FILE", secrets.key("channel-key").toString());
        }
    }

    private void announce() throws IOException {
        say.line("open", settings.url());
        Path shown = data.run().resolve("admin-password-shown");
        if (settings.given("COLONNADE_ADMIN_PASSWORD").isPresent()) {
            say.line("sign-in.given");
        } else if (Files.notExists(shown)) {
            say.line("sign-in.first", secrets.password(ADMIN_SECRET), data.administratorPassword());
            Files.createFile(shown);
        } else {
            say.line("sign-in.again", data.administratorPassword());
        }
        say.line("stop-with");
    }
}
