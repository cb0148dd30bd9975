package colonnade.site.reader;

import colonnade.platform.page.Page;

/**
 * @param sent the same answer whether the address is known or not
 * @param mailed false where no server is configured that sends letters: an admin reads them here
 */
public record PasswordResetPage(boolean sent, boolean mailed) implements Page {}
