package colonnade.site.desk;

import colonnade.platform.page.Page;
import java.util.List;

/** @param next the address of the page behind this one, or null */
public record NoticesPage(List<DeskPage.NoticeLine> notices, String next) implements Page {}
