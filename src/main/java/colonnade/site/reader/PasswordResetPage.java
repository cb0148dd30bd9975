package colonnade.site.reader;

import colonnade.platform.page.Page;

/** @param sent the same answer whether the address is known or not */
public record PasswordResetPage(boolean sent) implements Page {}
