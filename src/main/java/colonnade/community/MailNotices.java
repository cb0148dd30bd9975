package colonnade.community;

import colonnade.platform.language.Language;
import colonnade.platform.language.Messages;
import colonnade.platform.mail.Mail;
import colonnade.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts a member's unseen notices into one letter. */
@ApplicationScoped
public class MailNotices {

    /** Long enough that a burst becomes one letter and that somebody at the desk gets none. */
    static final Duration WAIT = Duration.ofMinutes(10);

    private static final int AT_ONCE = 100;

    @Inject
    Notices notices;

    @Inject
    Members members;

    @Inject
    Mail mail;

    @Inject
    Settings settings;

    /** Members for whom a letter is due; some of them, where there are many. */
    public List<UUID> due() {
        return notices.due(WAIT, AT_ONCE);
    }

    @Transactional
    public void mail(UUID member) {
        List<Notices.Notice> waiting = notices.takeForMail(member);
        if (waiting.isEmpty()) {
            return;
        }
        Member recipient = members.byId(member);
        Language language = recipient.language();
        String list = waiting.stream()
                .map(notice -> "- " + notice.text(language) + "\n  " + settings.url() + notice.link())
                .collect(Collectors.joining("\n"));
        mail.send(
                recipient.email(),
                Messages.text(language, "mail.notices.subject", waiting.size()),
                Messages.text(language, "mail.notices.body", recipient.displayName(), list, settings.url() + "/desk"));
    }
}
