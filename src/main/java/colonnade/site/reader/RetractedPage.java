package colonnade.site.reader;

import colonnade.platform.page.Page;
import java.time.Instant;

/** The notice that an article taken back leaves at its address. */
public record RetractedPage(String title, String reason, Instant at) implements Page {}
