package colonnade.site.sample;

import colonnade.community.Members;
import colonnade.platform.Boot;
import colonnade.platform.settings.Settings;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;

/** Has the sample made beside the first start, so that nobody waits for it. */
@ApplicationScoped
public class FirstStart {

    private static final System.Logger LOG = System.getLogger(FirstStart.class.getName());
    private static final String ADMIN = "admin";

    @Inject
    Settings settings;

    @Inject
    Members members;

    @Inject
    MakeSample sample;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    ManagedExecutorService executor;

    /** Behind what makes the admin, who founds the groups of the sample. */
    void onReady(@Observes @Priority(Interceptor.Priority.LIBRARY_AFTER) Boot.Ready ready) {
        if (settings.sample()) {
            executor.submit(this::makeUnlessSomebodyIsHere);
        }
    }

    private void makeUnlessSomebodyIsHere() {
        try {
            if (members.onlyOne() && members.find(ADMIN).isPresent()) {
                sample.make(SampleCommunity.read(), ADMIN);
            }
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "The sample community could not be made; nothing of it was kept", e);
        }
    }
}
