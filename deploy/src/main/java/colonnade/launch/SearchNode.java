package colonnade.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The built-in Elasticsearch node. */
record SearchNode(Program program, DataFolder data, String heap, int port) implements Part {

    @Override
    public String name() {
        return "search";
    }

    @Override
    public void prepare() throws IOException {
        Files.createDirectories(data.search());
    }

    @Override
    public List<String> command() {
        List<String> command = new ArrayList<>(Program.java(data, heap));
        if (Runtime.version().feature() >= 22) {
            // Lucene calls madvise; Java warns about it without this.
            command.add("--enable-native-access=ALL-UNNAMED");
        }
        command.addAll(List.of(
                "-cp",
                program.searchNode().resolve("lib") + "/*",
                "colonnade.searchnode.Node",
                program.searchNode().toString(),
                "path.data=" + data.search(),
                "path.logs=" + data.logs(),
                "http.port=" + port,
                // Nobody joins a single node: any port will do.
                "transport.port=0"));
        return command;
    }

    @Override
    public Map<String, String> environment() {
        return Map.of();
    }

    @Override
    public boolean answers() {
        return Http.status(url() + "/_cluster/health?wait_for_status=yellow&timeout=1s") == 200;
    }

    String url() {
        return "http://" + Ports.LOOPBACK + ":" + port;
    }

    /** Without it the application goes on: it searches the database, and the index catches up. */
    @Override
    public boolean needed() {
        return false;
    }
}
