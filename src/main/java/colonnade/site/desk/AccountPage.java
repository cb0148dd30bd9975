package colonnade.site.desk;

import colonnade.site.Field;
import colonnade.site.Secret;

/** One's own account; {@code refusal} is what is wrong with a new password as a whole, or null. */
public record AccountPage(String handle, String name, Field current, Field password, String refusal)
        implements Secret {}
