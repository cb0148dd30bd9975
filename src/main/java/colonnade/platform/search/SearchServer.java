package colonnade.platform.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;

/** Whether the search server is there. */
@ApplicationScoped
public class SearchServer {

    @Inject
    SearchClient client;

    public boolean answers() {
        try {
            return client.read(server -> server.ping().value());
        } catch (IOException e) {
            // the client has told the log
            return false;
        }
    }
}
