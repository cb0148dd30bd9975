package colonnade.site.desk;

import colonnade.platform.page.Page;
import java.util.List;

/** Who has a role on the whole site. */
public record SiteRolesPage(List<Holder> holders) implements Page {

    /** Somebody with roles, as their words. */
    public record Holder(String handle, String name, List<String> roles) {}
}
