package colonnade.site.reader;

import colonnade.site.Field;
import colonnade.site.Secret;

/**
 * @param token from the mailed address
 * @param refusal why the link does not work, or null
 */
public record NewPasswordPage(String token, Field password, String refusal) implements Secret {}
