package colonnade.site.desk;

import colonnade.platform.page.Page;
import colonnade.site.Field;

/** One's own account; {@code refusal} is what is wrong with a new password as a whole, or null. */
public record AccountPage(String handle, String name, Field current, Field password, String refusal) implements Page {}
