package colonnade.site.reader;

import colonnade.platform.page.Page;
import colonnade.site.Field;

/**
 * @param next where to go afterwards, an address of ours
 * @param refusal why the last try failed, in words, or null
 */
public record SignInPage(Field handle, String next, String refusal) implements Page {}
