package colonnade.platform.http;

import colonnade.platform.settings.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** Where a request really comes from. A forwarded address counts only when a trusted proxy names it. */
@RequestScoped
public class ClientAddress {

    @Inject
    HttpServletRequest request;

    @Inject
    Settings settings;

    public String get() {
        List<String> trusted = settings.trustedProxies()
                .map(list -> Arrays.asList(list.trim().split("\\s*,\\s*")))
                .orElse(List.of());
        String address = request.getRemoteAddr();
        String forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || !trusted.contains(address)) {
            return address;
        }
        String[] chain = forwarded.trim().split("\\s*,\\s*");
        // from the nearest proxy outwards, the first that is not one of ours
        for (int i = chain.length - 1; i >= 0; i--) {
            if (!trusted.contains(chain[i])) {
                return chain[i];
            }
        }
        return address;
    }
}
