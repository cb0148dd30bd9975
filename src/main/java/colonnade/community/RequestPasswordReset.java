package colonnade.community;

import colonnade.platform.language.Messages;
import colonnade.platform.mail.Mail;
import colonnade.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

/** Mails a link to a new password. Says nothing about whether that address has an account. */
@ApplicationScoped
public class RequestPasswordReset {

    private static final Duration VALID = Duration.ofHours(2);

    @Inject
    Members members;

    @Inject
    PasswordResets resets;

    @Inject
    SignInFailures failures;

    @Inject
    Mail mail;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    @Transactional
    public void request(String email, String address) {
        if (email == null || !RegisterMember.EMAIL.matcher(email).matches()) {
            return;
        }
        // counted like a failed sign-in: nobody shall flood a mailbox
        failures.attempt("reset of " + email.toLowerCase(Locale.ROOT), address);
        members.byEmail(email).ifPresent(this::send);
    }

    private void send(Member member) {
        String token = resets.open(member.id(), clock.instant().plus(VALID));
        String link = settings.url() + "/password-reset/" + token + "?lang="
                + member.language().tag();
        mail.send(
                member.email(),
                Messages.text(member.language(), "mail.password-reset.subject"),
                Messages.text(
                        member.language(), "mail.password-reset.body", member.displayName(), link, VALID.toHours()));
    }
}
