package colonnade.platform.http;

import colonnade.platform.settings.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Where a request really comes from. A forwarded address counts only when a trusted proxy names it. */
@RequestScoped
public class ClientAddress {

    @Inject
    HttpServletRequest request;

    @Inject
    Settings settings;

    /** The first that is none of our proxies, from the nearest outwards. */
    public String get() {
        List<Network> trusted = settings.trustedProxies().stream()
                .flatMap(list -> Arrays.stream(list.trim().split("\\s*,\\s*")))
                .map(Network::of)
                .toList();
        String address = request.getRemoteAddr();
        List<String> chain = forwarded();
        for (int i = chain.size() - 1; i >= 0 && isOurs(address, trusted); i--) {
            address = chain.get(i);
        }
        return address;
    }

    private static boolean isOurs(String address, List<Network> trusted) {
        return trusted.stream().anyMatch(network -> network.holds(address));
    }

    /** Some proxies add to the line that is there, others add a line. */
    private List<String> forwarded() {
        String lines = String.join(",", Collections.list(request.getHeaders("X-Forwarded-For")));
        return Arrays.stream(lines.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
