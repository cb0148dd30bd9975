package colonnade.launch;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the environment says about how to run; every key is explained in {@code deploy/colonnade.env.example}. */
record Settings(Map<String, String> environment) {

    private static final long SMALL_MACHINE = 4L << 30;

    String address() {
        return given("COLONNADE_ADDRESS").orElse("127.0.0.1");
    }

    int port() {
        return port("COLONNADE_PORT").orElse(8080);
    }

    String url() {
        return given("COLONNADE_URL").orElse("http://localhost:" + port());
    }

    /** Where the pages answer on this machine, whatever their public address is. */
    String localUrl() {
        String host = address().equals("0.0.0.0") || address().equals("::") ? "127.0.0.1" : address();
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port();
    }

    boolean ownDatabase() {
        return given("COLONNADE_DATABASE_URL").isEmpty();
    }

    boolean ownSearch() {
        return given("COLONNADE_SEARCH_URL").isEmpty();
    }

    String heap() {
        return given("COLONNADE_HEAP").orElse(smallMachine() ? "512m" : "1g");
    }

    String searchHeap() {
        return given("COLONNADE_SEARCH_HEAP").orElse(smallMachine() ? "256m" : "512m");
    }

    Optional<String> given(String key) {
        return Optional.ofNullable(environment.get(key)).map(String::strip).filter(value -> !value.isEmpty());
    }

    Optional<Integer> port(String key) {
        return given(key).map(value -> {
            if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
                throw new Refusal("port.not-a-number", key, value);
            }
            return Integer.valueOf(value);
        });
    }

    /** All that is ours, to hand on to the application. */
    Map<String, String> ours() {
        return environment.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith("COLONNADE_"))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static boolean smallMachine() {
        var machine = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return machine.getTotalMemorySize() < SMALL_MACHINE;
    }
}
