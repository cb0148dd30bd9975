package colonnade.platform.settings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the operator configured, with defaults that work on a laptop. {@code deploy/colonnade.env.example} lists it. */
@ApplicationScoped
public class Settings {

    @Inject
    @ConfigProperty(name = "colonnade.url", defaultValue = "http://localhost:8080")
    URI url;

    @Inject
    @ConfigProperty(name = "colonnade.admin.password")
    Optional<String> adminPassword;

    @Inject
    @ConfigProperty(name = "colonnade.sample", defaultValue = "true")
    boolean sample;

    @Inject
    @ConfigProperty(name = "colonnade.smtp.url")
    Optional<URI> smtp;

    @Inject
    @ConfigProperty(name = "colonnade.trusted.proxies")
    Optional<String> trustedProxies;

    @Inject
    @ConfigProperty(name = "colonnade.search.url", defaultValue = "http://127.0.0.1:9200")
    URI searchUrl;

    @Inject
    @ConfigProperty(name = "colonnade.search.user")
    Optional<String> searchUser;

    @Inject
    @ConfigProperty(name = "colonnade.search.password")
    Optional<String> searchPassword;

    /** The public address, without a slash at the end. */
    public String url() {
        return url.toString().replaceFirst("/+$", "");
    }

    public boolean https() {
        return "https".equals(url.getScheme());
    }

    public Optional<String> adminPassword() {
        return adminPassword;
    }

    public boolean sample() {
        return sample;
    }

    public Optional<URI> smtp() {
        return smtp;
    }

    public Optional<String> trustedProxies() {
        return trustedProxies;
    }

    public URI searchUrl() {
        return searchUrl;
    }

    public Optional<String> searchUser() {
        return searchUser;
    }

    public Optional<String> searchPassword() {
        return searchPassword;
    }
}
