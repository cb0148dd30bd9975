package colonnade.site.reader;

import colonnade.platform.page.Page;
import colonnade.site.Field;

/** @param token from the mailed address */
public record NewPasswordPage(String token, Field password) implements Page {}
