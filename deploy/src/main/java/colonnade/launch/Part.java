package colonnade.launch;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/** One of the processes that together are the product. */
interface Part {

    /** Names its pid file, its log and the message {@code part.<name>}. */
    String name();

    /** Makes what the process needs before it can start. */
    void prepare() throws IOException;

    List<String> command();

    Map<String, String> environment();

    /** Whether it really does its work; false while it is still starting. */
    boolean answers() throws IOException;

    /** Whether what it wrote since its start says that it will never answer, though its process goes on. */
    default boolean gaveUp(String log) {
        return false;
    }

    /** Whether everything ends when it does. */
    default boolean needed() {
        return true;
    }

    /** What asks it to end: SIGTERM unless it says otherwise. */
    default String stopSignal() {
        return "TERM";
    }
}
