package colonnade.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built WAR with the test classes in it, deployed once for all. */
@ArquillianSuiteDeployment
public class Product {

    @Deployment
    public static WebArchive war() {
        WebArchive war = ShrinkWrap.createFromZipFile(
                WebArchive.class, new File(System.getProperty("war", "target/colonnade.war")));
        addTestClasses(war, Path.of("target/test-classes"));
        war.addAsLibrary(new File(Assertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath()));
        return war;
    }

    private static void addTestClasses(WebArchive war, Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(file -> file.toString().endsWith(".class"))
                    // the suite runs on the real clock
                    .filter(file -> !file.startsWith(root.resolve("colonnade/testing/clock")))
                    .forEach(file -> war.add(new FileAsset(file.toFile()), "WEB-INF/classes/" + root.relativize(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
