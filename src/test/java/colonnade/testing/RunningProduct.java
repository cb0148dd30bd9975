package colonnade.testing;

import colonnade.testing.clock.ClockResource;
import colonnade.testing.clock.TestClock;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The built product in Payara Micro as a process of its own, so that it can be killed. PostgreSQL and Elasticsearch are
 * others, and outlive it. Its clock is moved from here.
 */
public final class RunningProduct {

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final Path folder = Path.of("target/running").toAbsolutePath();
    private final int port = FreePort.find();
    private final String database;
    private final URI search;
    private final List<String> beside;
    private Process process;
    private Instant set;
    private long setAt = System.nanoTime();

    private RunningProduct(Instant now, String database, URI search, List<String> beside) {
        this.set = now;
        this.database = database;
        this.search = search;
        this.beside = beside;
    }

    /** Starts it on an empty database, at that time of its clock, and waits until it is ready. */
    public static RunningProduct startAt(Instant now) {
        return started(new RunningProduct(
                now, TestDatabase.url(), TestSearchNode.shared().url(), List.of()));
    }

    /** The same in a server that gives out the files of a folder, too, under the folder's name. */
    public static RunningProduct startBesideFiles(Instant now, Path folder) {
        return started(new RunningProduct(
                now, TestDatabase.url(), TestSearchNode.shared().url(), List.of("--deploy", folder.toString())));
    }

    /** The same beside the suite's product, which keeps the search node for itself: here search is away. */
    public static RunningProduct startBesideAt(Instant now, String database) {
        return started(new RunningProduct(
                now, TestDatabase.another(database), URI.create("http://127.0.0.1:" + FreePort.find()), List.of()));
    }

    private static RunningProduct started(RunningProduct product) {
        Runtime.getRuntime().addShutdownHook(new Thread(product::kill));
        product.pack();
        product.start();
        return product;
    }

    public URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public Api api() {
        return Api.of(url());
    }

    /** Lets time pass until then, the engine's timers included. What is past already changes nothing. */
    public void moveClockTo(Instant instant) {
        if (instant.isAfter(now())) {
            set = instant;
            setAt = System.nanoTime();
        }
        api().with("Content-Type", "text/plain")
                .put(url().resolve(ClockResource.PATH).toString(), instant.toString())
                .expect(204);
    }

    /** What its clock says; a restarted one goes on from here. */
    public Instant now() {
        return set.plusNanos(System.nanoTime() - setAt);
    }

    /** As {@code kill -9} does. */
    public synchronized void kill() {
        if (process != null) {
            process.destroyForcibly().onExit().join();
        }
    }

    public synchronized boolean alive() {
        return process != null && process.isAlive();
    }

    /** Starts it, again if it was killed, and waits until it is ready. */
    public synchronized void start() {
        if (alive()) {
            return;
        }
        try {
            process = new ProcessBuilder(command())
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        awaitReady();
    }

    public Path log() {
        return folder.resolve("product.log");
    }

    private void pack() {
        WebArchive war = ShrinkWrap.createFromZipFile(
                        WebArchive.class, new File(System.getProperty("war", "target/colonnade.war")))
                .addPackage(TestClock.class.getPackage());
        try {
            Files.createDirectories(folder);
            Files.deleteIfExists(log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        war.as(ZipExporter.class).exportTo(folder.resolve("colonnade.war").toFile(), true);
    }

    private List<String> command() {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-Dcolonnade.database.url=" + database.replaceFirst("\\?.*", ""),
                "-Dcolonnade.database.user=postgres",
                "-Dcolonnade.database.password=postgres",
                "-Dcolonnade.search.url=" + search,
                "-Dcolonnade.sample=false",
                "-Dcolonnade.data=" + folder.resolve("data"),
                "-Dcolonnade.admin.password=" + People.PASSWORD,
                "-Dcolonnade.url=" + url(),
                "-D" + TestClock.START + "=" + now(),
                "-jar",
                Path.of(System.getProperty("deployed", "deploy/target"), "payara-micro.jar")
                        .toAbsolutePath()
                        .toString(),
                "--nohazelcast",
                "--disablephonehome",
                "--prebootcommandfile",
                Path.of(System.getProperty("preboot", "src/test/resources/preboot.txt"))
                        .toAbsolutePath()
                        .toString(),
                "--port",
                Integer.toString(port),
                "--deploy",
                folder.resolve("colonnade.war").toString()));
        command.addAll(beside);
        return command;
    }

    private void awaitReady() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!answers()) {
            if (!process.isAlive() || System.nanoTime() > end) {
                throw new IllegalStateException("The product did not start: see " + log());
            }
            try {
                TimeUnit.MILLISECONDS.sleep(200);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    private boolean answers() {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) url().resolve("/api/v1/groups").toURL().openConnection();
            connection.setConnectTimeout(500);
            connection.setReadTimeout(30_000);
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }
}
