package colonnade.launch.imports;

import colonnade.launch.DataFolder;
import colonnade.launch.Refusal;
import colonnade.launch.Say;
import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** Finds a way in: a given token, the administrator of this machine's own data folder, or the person who asks. */
final class SignIn {

    private final Api api;
    private final Map<String, String> environment;
    private final Say say;

    SignIn(Api api, Map<String, String> environment, Say say) {
        this.api = api;
        this.environment = environment;
        this.say = say;
    }

    /** @return whether a session was opened, which then has to be closed */
    boolean with(Arguments arguments, DataFolder data) throws IOException, InterruptedException {
        Optional<String> token = arguments.token().or(() -> Optional.ofNullable(environment.get("COLONNADE_TOKEN")));
        if (token.isPresent()) {
            api.use(token.get());
            return false;
        }
        // This machine's password goes to this machine's product and nowhere else.
        boolean own = arguments.url().isEmpty() || arguments.url().equals(data.runningAt());
        if (own && asAdministrator(data)) {
            return true;
        }
        ask();
        return true;
    }

    private boolean asAdministrator(DataFolder data) throws IOException, InterruptedException {
        Path secret = data.administratorPassword();
        String given = environment.getOrDefault("COLONNADE_ADMIN_PASSWORD", "");
        if (given.isEmpty() && !Files.isReadable(secret)) {
            return false;
        }
        return api.signIn("admin", given.isEmpty() ? Files.readString(secret).strip() : given);
    }

    private void ask() throws IOException, InterruptedException {
        Console console = System.console();
        String handle = console == null ? null : console.readLine("%s", say.text("import.handle"));
        char[] password = handle == null ? null : console.readPassword("%s", say.text("import.password"));
        if (password == null) {
            throw new Refusal("import.who");
        }
        if (!api.signIn(handle.strip(), new String(password))) {
            throw new Refusal("import.wrong-password");
        }
    }
}
