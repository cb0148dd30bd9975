package colonnade.searchnode;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.elasticsearch.common.logging.LogConfigurator;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.node.InternalSettingsPreparer;
import org.elasticsearch.plugins.PluginsLoader;

/**
 * One real Elasticsearch node in this process.
 *
 * <p>Usage: {@code Node <home> [setting=value …]}; the home holds {@code config} and {@code modules}, the settings win
 * over {@code config/elasticsearch.yml}. SIGTERM stops it cleanly.
 */
public final class Node {

    public static void main(String[] arguments) throws Exception {
        Path home = Path.of(arguments[0]).toAbsolutePath();
        Environment environment = environment(home, settings(arguments));
        logTo(environment);
        var node = new org.elasticsearch.node.Node(environment, modules(environment)) {};
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(node, stopped), "stop"));
        node.start();
        stopped.await();
    }

    private static Map<String, String> settings(String[] arguments) {
        return Arrays.stream(arguments)
                .skip(1)
                .map(argument -> argument.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static Environment environment(Path home, Map<String, String> settings) {
        Settings base = Settings.builder().put("path.home", home).build();
        return InternalSettingsPreparer.prepareEnvironment(base, settings, home.resolve("config"), () -> "colonnade-1");
    }

    private static void logTo(Environment environment) throws Exception {
        // Elasticsearch's own log plugins read this property.
        System.setProperty("es.logs.base_path", environment.logsDir().toString());
        LogConfigurator.setNodeName(environment.settings().get("node.name"));
        LogConfigurator.registerErrorListener();
        LogConfigurator.configure(environment, true);
    }

    private static PluginsLoader modules(Environment environment) {
        return PluginsLoader.createPluginsLoader(
                PluginsLoader.loadModulesBundles(environment.modulesDir()),
                PluginsLoader.loadPluginsBundles(environment.pluginsDir()),
                Map.of(),
                false);
    }

    private static void stop(org.elasticsearch.node.Node node, CountDownLatch stopped) {
        try {
            node.prepareForClose();
            node.close();
            node.awaitClose(10, TimeUnit.SECONDS);
        } catch (IOException | InterruptedException e) {
            e.printStackTrace();
        } finally {
            stopped.countDown();
        }
    }

    private Node() {}
}
