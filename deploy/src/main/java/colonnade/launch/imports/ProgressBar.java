package colonnade.launch.imports;

import colonnade.launch.Say;
import java.util.Optional;

/** Shows how far we are: one line that changes on a terminal, a line now and then elsewhere. */
final class ProgressBar {

    private static final int WIDTH = 30;
    private static final long EVERY_LINES = 5000;

    private final Say say;
    private final boolean terminal;
    private long lastLine;

    ProgressBar(Say say, boolean terminal) {
        this.say = say;
        this.terminal = terminal;
    }

    void show(String file, Optional<Double> share, long done, long failed) {
        if (terminal) {
            String bar = share.map(part -> bar(part) + " ").orElse("");
            // To the line's start and cleared.
            say.raw("\r\033[K" + file + "  " + bar + say.text("import.progress", done, failed));
        } else if (done - lastLine >= EVERY_LINES) {
            lastLine = done;
            say.raw(file + "  " + say.text("import.progress", done, failed) + "\n");
        }
    }

    void end() {
        if (terminal) {
            say.raw("\r\033[K");
        }
    }

    private static String bar(double share) {
        int full = (int) Math.round(share * WIDTH);
        return "[" + "█".repeat(full) + "·".repeat(WIDTH - full) + "] " + Math.round(share * 100) + "%";
    }
}
