package colonnade.community.access;

import colonnade.community.Actor;
import jakarta.security.enterprise.CallerPrincipal;

/** The caller as Jakarta Security carries it. */
final class ActorPrincipal extends CallerPrincipal {

    private static final long serialVersionUID = 1L;

    private final transient Actor actor;
    private final String csrf;
    private final boolean byCookie;

    ActorPrincipal(Actor actor, String csrf, boolean byCookie) {
        super(actor.handle());
        this.actor = actor;
        this.csrf = csrf;
        this.byCookie = byCookie;
    }

    Actor actor() {
        return actor;
    }

    String csrf() {
        return csrf;
    }

    boolean byCookie() {
        return byCookie;
    }
}
