package colonnade.testing;

import java.net.URI;
import java.nio.file.Path;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Starts what the container needs before Arquillian starts the container. Only for the suites that run in it. */
public class Suite implements LauncherSessionListener {

    private static TestSearchNode searchNode;
    private static MailBox mailBox;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (!"product".equals(System.getProperty("suite")) || searchNode != null) {
            return;
        }
        searchNode = TestSearchNode.shared();
        mailBox = new MailBox();
        int port = FreePort.find();
        System.setProperty("product.port", Integer.toString(port));
        System.setProperty(
                "product.log", Path.of("target/product.log").toAbsolutePath().toString());
        System.setProperty(
                "product.configuration",
                String.join(
                        " ",
                        "-Dcolonnade.database.url=" + TestDatabase.url().replaceFirst("\\?.*", ""),
                        "-Dcolonnade.database.user=postgres",
                        "-Dcolonnade.database.password=postgres",
                        "-Dcolonnade.search.url=" + searchNode.url(),
                        "-Dcolonnade.smtp.url=" + mailBox.url(),
                        "-Dcolonnade.sample=false",
                        "-Dcolonnade.data=target/data",
                        "-Dcolonnade.admin.password=" + People.PASSWORD,
                        "-Dcolonnade.url=http://127.0.0.1:" + port));
    }

    /** The address of the running product. */
    public static URI url() {
        return URI.create("http://127.0.0.1:" + System.getProperty("product.port"));
    }

    /** To take it away and bring it back. */
    public static TestSearchNode searchNode() {
        return searchNode;
    }

    public static MailBox mailBox() {
        return mailBox;
    }
}
