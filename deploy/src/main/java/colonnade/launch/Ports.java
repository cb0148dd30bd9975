package colonnade.launch;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The ports we listen on. */
final class Ports {

    static final String LOOPBACK = "127.0.0.1";

    private final Path chosen;

    Ports(Path chosen) {
        this.chosen = chosen;
    }

    /** Refuses with the variable to change when somebody else has the port. */
    static void requireFree(String address, int port, String variable) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), port));
        } catch (UnknownHostException e) {
            throw new Refusal("address.unknown", address);
        } catch (BindException e) {
            boolean taken = String.valueOf(e.getMessage()).contains("in use");
            throw taken ? new Refusal("port.taken", port, variable) : cannotListen(address, port, e);
        } catch (IOException e) {
            throw cannotListen(address, port, e);
        }
    }

    private static Refusal cannotListen(String address, int port, IOException why) {
        return new Refusal("port.cannot-listen", address, port, why.getMessage());
    }

    /** The port the person asked for, else the one of last time if it is still free, else any free one. */
    int kept(String part, Optional<Integer> wanted, String variable) throws IOException {
        if (wanted.isPresent()) {
            requireFree(LOOPBACK, wanted.get(), variable);
            return wanted.get();
        }
        Path file = chosen.resolve(part + ".port");
        // a power cut may have left the file empty
        String before = Files.exists(file) ? Files.readString(file).strip() : "";
        if (before.matches("\\d{1,5}") && isFree(Integer.parseInt(before))) {
            return Integer.parseInt(before);
        }
        int port = anyFree();
        Files.writeString(file, port + "\n");
        return port;
    }

    static int anyFree() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            return socket.getLocalPort();
        }
    }

    private static boolean isFree(int port) {
        try {
            requireFree(LOOPBACK, port, "");
            return true;
        } catch (Refusal taken) {
            return false;
        }
    }
}
