package colonnade.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A real Elasticsearch node as a process of its own, on free ports, with its data in a temporary folder. */
public final class TestSearchNode {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static TestSearchNode shared;

    private final Path folder;
    private final int httpPort;
    private final int transportPort;
    private Process process;

    private TestSearchNode() throws IOException {
        folder = Files.createTempDirectory("search-node");
        httpPort = freePort();
        transportPort = freePort();
    }

    /** The one of this JVM, started when first asked for and gone with it. */
    public static synchronized TestSearchNode shared() {
        if (shared == null) {
            shared = another();
        }
        return shared;
    }

    /** A further one, for tests that do to its indexes what they like; gone with this JVM. */
    public static TestSearchNode another() {
        try {
            TestSearchNode node = new TestSearchNode();
            Runtime.getRuntime().addShutdownHook(new Thread(node::stop));
            node.start();
            return node;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + httpPort);
    }

    /** Starts it on its old ports with its old data, and waits until it answers. */
    public synchronized void start() {
        if (process != null && process.isAlive()) {
            return;
        }
        Path home = Path.of(System.getProperty("deployed", "deploy/target")).resolve("search-node");
        try {
            process = new ProcessBuilder(command(home))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("node.log").toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitAnswer();
    }

    /** Ends it; its data stay. */
    public synchronized void stop() {
        if (process == null) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private List<String> command(Path home) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                home.resolve("lib") + "/*",
                "colonnade.searchnode.Node",
                home.toString(),
                "path.data=" + folder.resolve("data"),
                "path.logs=" + folder.resolve("logs"),
                "http.port=" + httpPort,
                "transport.port=" + transportPort);
    }

    private void awaitAnswer() {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("The search node did not start: see " + folder.resolve("node.log"));
            }
            Thread.onSpinWait();
        }
    }

    private boolean answers() {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) url().resolve("/_cluster/health?wait_for_status=yellow&timeout=5s")
                            .toURL()
                            .openConnection();
            connection.setConnectTimeout(500);
            connection.setReadTimeout(6_000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            try {
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
