package colonnade.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The application in Payara Micro. */
record Application(Program program, DataFolder data, Settings settings, Map<String, String> environment)
        implements Part {

    private static final String LISTENER =
            "set configs.config.server-config.network-config.network-listeners.network-listener.http-listener.address=";

    private static final Pattern NOTHING_DEPLOYED = Pattern.compile("\"Deployed\": \\[\\s*]");

    @Override
    public String name() {
        return "application";
    }

    @Override
    public void prepare() throws IOException {
        Folder.delete(data.server());
        Files.createDirectories(data.server());
        Files.writeString(listener(), LISTENER + settings.address() + "\n");
        try (InputStream logging = Application.class.getResourceAsStream("logging.properties")) {
            Files.copy(logging, logging(), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Override
    public List<String> command() {
        List<String> command = new ArrayList<>(Program.java(data, settings.heap()));
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Djava.awt.headless=true", "-jar"));
        command.add(program.server().toString());
        // Hazelcast listens on every interface, and sessions are rows.
        command.addAll(List.of("--nohazelcast", "--disablephonehome"));
        command.addAll(List.of("--prebootcommandfile", listener().toString()));
        command.addAll(List.of("--logproperties", logging().toString()));
        command.addAll(List.of("--port", String.valueOf(settings.port())));
        command.addAll(List.of("--rootdir", data.server().resolve("root").toString()));
        command.addAll(List.of("--deploy", program.application().toString()));
        return command;
    }

    /** Ready by its own word, and it shows its front page. */
    @Override
    public boolean answers() {
        return Http.status(settings.localUrl() + "/health/ready") == 200
                && Http.status(settings.localUrl() + "/") == 200;
    }

    /** Payara Micro goes on without the application when that fails to deploy. */
    @Override
    public boolean gaveUp(String log) {
        return NOTHING_DEPLOYED.matcher(log).find();
    }

    private Path listener() {
        return data.server().resolve("listener.txt");
    }

    private Path logging() {
        return data.server().resolve("logging.properties");
    }
}
