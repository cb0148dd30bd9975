package colonnade.site.reader;

import colonnade.platform.page.Page;
import colonnade.site.Field;

/** @param refusal what is wrong with the whole, or null */
public record RegisterPage(Field handle, Field displayName, Field email, Field password, String refusal)
        implements Page {}
