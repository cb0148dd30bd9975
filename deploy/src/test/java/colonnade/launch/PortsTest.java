package colonnade.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortsTest {

    private static final Say ENGLISH = new Say(Locale.ENGLISH, new PrintStream(OutputStream.nullOutputStream()));

    @TempDir
    Path folder;

    @Test
    void aTakenPortIsOneSentenceThatNamesThePortAndItsVariable() throws IOException {
        try (ServerSocket somebody = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            int port = somebody.getLocalPort();
            Refusal refusal =
                    catchThrowableOfType(Refusal.class, () -> Ports.requireFree("127.0.0.1", port, "COLONNADE_PORT"));

            assertThat(refusal.in(ENGLISH))
                    .isEqualTo("Port " + port + " is used by another program; choose another one with COLONNADE_PORT.");
        }
    }

    @Test
    void anAddressThatIsNotOursIsSaidSo() {
        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> Ports.requireFree("192.0.2.1", 8080, "COLONNADE_PORT"));

        assertThat(refusal.in(ENGLISH)).startsWith("Cannot listen on 192.0.2.1, port 8080");
    }

    @Test
    void aChosenPortStaysUntilSomebodyElseTakesIt() throws IOException {
        Ports ports = new Ports(folder);
        int first = ports.kept("search", Optional.empty(), "COLONNADE_SEARCH_PORT");

        assertThat(ports.kept("search", Optional.empty(), "COLONNADE_SEARCH_PORT"))
                .isEqualTo(first);
        try (ServerSocket somebody = new ServerSocket(first, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(ports.kept("search", Optional.empty(), "COLONNADE_SEARCH_PORT"))
                    .isNotEqualTo(somebody.getLocalPort());
        }
    }

    @Test
    void aPortThatIsNoNumberIsRefused() {
        Settings settings = new Settings(Map.of("COLONNADE_PORT", "80a"));

        assertThat(catchThrowableOfType(Refusal.class, settings::port).in(ENGLISH))
                .isEqualTo("COLONNADE_PORT must be a port number from 1 to 65535, but is \"80a\".");
    }
}
