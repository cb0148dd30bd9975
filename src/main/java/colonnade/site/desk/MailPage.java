package colonnade.site.desk;

import colonnade.platform.mail.Mail.Letter;
import colonnade.site.Secret;
import java.util.List;

/** Letters that were not sent, because no server is configured that sends them. */
public record MailPage(List<Letter> letters) implements Secret {}
