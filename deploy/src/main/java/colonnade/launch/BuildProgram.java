package colonnade.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Builds the program from a copy of its sources, so that neither a Maven run nor an edit beside it matters.
 *
 * <p>{@code deploy/up} compiles this class and what it uses with javac alone: keep it to the JDK.
 */
public final class BuildProgram {

    private static final List<String> SOURCES =
            List.of("pom.xml", "src/main", "workflows", "search-index", "deploy/pom.xml", "deploy/src/main");

    private final Path sources;
    private final Path target;
    private final Path work;
    private final Path log;
    private final Say say;

    private BuildProgram(Path sources, DataFolder data, Path target, Say say) {
        this.sources = sources;
        this.target = target;
        this.work = data.programs().resolve(".build");
        this.log = data.log("build");
        this.say = say;
    }

    /** @param arguments the project's folder, the data folder, the name of the copy to make */
    public static void main(String[] arguments) throws IOException {
        Say say = Say.inTheLanguageOf(System.getenv());
        try {
            DataFolder data = DataFolder.at(Path.of(arguments[1]));
            Path target = data.programs().resolve(arguments[2]);
            Files.createDirectories(data.programs());
            Path lock = data.programs().resolve(".lock");
            try (FileChannel file = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                // Whoever waited here finds the other's result.
                file.lock();
                if (Files.notExists(target)) {
                    new BuildProgram(Path.of(arguments[0]), data, target, say).run();
                }
            }
        } catch (Refusal refusal) {
            say.sorry(refusal);
            System.exit(1);
        } catch (IOException e) {
            if (!DataFolder.noSpace(e)) {
                throw e;
            }
            say.sorry(new Refusal("disk.full", arguments[1]));
            System.exit(1);
        }
    }

    private void run() throws IOException {
        if (!Command.succeeds(List.of("mvn", "--version"))) {
            throw new Refusal("build.needs-maven");
        }
        Files.deleteIfExists(log);
        Folder.delete(work);
        for (String source : SOURCES) {
            if (Files.exists(sources.resolve(source))) {
                Folder.copy(sources.resolve(source), work.resolve(source));
            }
        }
        step("build.launcher", "deploy/pom.xml");
        step("build.application", "pom.xml");
        assemble();
        Folder.delete(work);
    }

    private void step(String message, String pom) throws IOException {
        say.raw(say.text(message));
        Instant begin = Instant.now();
        int exit = Command.run(
                List.of(
                        "mvn",
                        "--batch-mode",
                        "--no-transfer-progress",
                        "--file",
                        work.resolve(pom).toString(),
                        "-Dmaven.test.skip=true",
                        "-Dspotless.check.skip=true",
                        "-Ddeploy.skip=true",
                        "package"),
                log);
        if (exit != 0) {
            say.raw("\n");
            throw new PartLog(log).tailSince(0).contains("No space left on device")
                    ? new Refusal("disk.full", target.getParent())
                    : new Refusal("build.failed", log);
        }
        say.line("build.took", Duration.between(begin, Instant.now()).toSeconds());
    }

    /** Under its name only when it is complete. */
    private void assemble() throws IOException {
        Path half = work.resolve("program");
        Path built = work.resolve("deploy/target");
        Files.createDirectories(half);
        Files.move(built.resolve("launcher"), half.resolve("launcher"));
        Files.move(built.resolve("search-node"), half.resolve("search-node"));
        Files.move(built.resolve("payara-micro.jar"), half.resolve("payara-micro.jar"));
        Files.move(work.resolve("target/colonnade.war"), half.resolve("colonnade.war"));
        Files.move(half, target);
    }
}
