package colonnade.site;

import colonnade.community.Caller;
import colonnade.platform.language.RequestLanguage;
import colonnade.platform.settings.Settings;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** The frame of this request's page. */
@RequestScoped
public class Frames {

    @Inject
    HttpServletRequest request;

    @Inject
    RequestLanguage language;

    @Inject
    Caller caller;

    @Inject
    Settings settings;

    public Frame get() {
        var query = request.getQueryString();
        return new Frame(
                language.get(),
                language.asked() != null,
                request.getRequestURI().replaceFirst("^//+", "/") + (query == null ? "" : "?" + query),
                caller.actor().map(actor -> new Frame.Visitor(actor.handle(), actor.displayName(), actor.roles())),
                caller.csrf(),
                settings.url());
    }
}
