package colonnade.community;

import colonnade.platform.Boot;
import colonnade.platform.language.Language;
import colonnade.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;

/** Makes the member {@code admin} on the first start, so that somebody can give the first roles. */
@ApplicationScoped
public class FirstAdmin {

    private static final System.Logger LOG = System.getLogger(FirstAdmin.class.getName());
    static final String HANDLE = "admin";

    @Inject
    RegisterMember register;

    @Inject
    Members members;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Transactional
    public void onReady(@Observes Boot.Ready ready) {
        if (members.find(HANDLE).isPresent()) {
            return;
        }
        if (settings.adminPassword().isEmpty()) {
            LOG.log(System.Logger.Level.WARNING, "Nobody can sign in as admin yet: set COLONNADE_ADMIN_PASSWORD");
            return;
        }
        if (!Passwords.longEnough(settings.adminPassword().get())) {
            LOG.log(System.Logger.Level.ERROR, "No admin was made: COLONNADE_ADMIN_PASSWORD is too short or too long");
            return;
        }
        String email = HANDLE + "@" + URI.create(settings.url()).getHost();
        Member admin = register.make(
                new RegisterMember.Registration(
                        HANDLE, "Admin", email, settings.adminPassword().get()),
                Language.CHINESE);
        members.give(admin.id(), SiteRole.ADMIN, clock.instant());
    }
}
