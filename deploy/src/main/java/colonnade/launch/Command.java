package colonnade.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A short program that is run to its end. */
final class Command {

    /** Its exit code; what it prints goes to the end of the log. */
    static int run(List<String> command, Path log) throws IOException {
        return run(new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(appendTo(log)));
    }

    /** Whether it can be run here and says yes. */
    static boolean succeeds(List<String> command) {
        try {
            return run(new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD))
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static int run(ProcessBuilder builder) throws IOException {
        Process process = builder.start();
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            return -1;
        }
    }

    static ProcessBuilder.Redirect appendTo(Path log) {
        return ProcessBuilder.Redirect.appendTo(log.toFile());
    }

    private Command() {}
}
