package colonnade.site.desk;

import colonnade.platform.page.Page;
import colonnade.site.Field;

/** Founding a group; {@code refusal} is what is wrong with the whole, or null. */
public record NewGroupPage(Field slug, Field name, Field kind, Field charter, String refusal) implements Page {}
