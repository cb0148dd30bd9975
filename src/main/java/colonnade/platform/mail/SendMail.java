package colonnade.platform.mail;

import colonnade.platform.outbox.OutboxHandler;
import colonnade.platform.outbox.OutboxMessage;
import colonnade.platform.settings.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.Date;
import java.util.Properties;
import java.util.UUID;

/** Hands one letter to the SMTP server. Its Message-ID is the letter's id, so that a second copy is recognised. */
@ApplicationScoped
public class SendMail implements OutboxHandler {

    static final String KIND = "mail";
    private static final String TIMEOUT_MILLIS = "15000";

    @Inject
    Mail mail;

    @Inject
    Settings settings;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void handle(OutboxMessage message) throws MessagingException {
        UUID id = UUID.fromString(message.subject());
        var letter = mail.waiting(id);
        if (letter.isPresent()) {
            Transport.send(message(letter.get()));
            mail.sent(id);
        }
    }

    private MimeMessage message(Mail.Letter letter) throws MessagingException {
        String host = URI.create(settings.url()).getHost();
        MimeMessage message = new MimeMessage(session(settings.smtp().orElseThrow())) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", "<" + letter.id() + "@" + host + ">");
            }
        };
        message.setFrom(new InternetAddress("colonnade@" + host));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(letter.recipient()));
        message.setSubject(letter.subject(), "UTF-8");
        message.setText(letter.body(), "UTF-8");
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setSentDate(new Date());
        return message;
    }

    /** {@code smtp://user:password@host:port}, {@code smtps://…}; STARTTLS is used where the server offers it. */
    private static Session session(URI url) {
        String protocol = url.getScheme();
        Properties properties = new Properties();
        properties.put("mail.transport.protocol", protocol);
        properties.put("mail.transport.protocol.rfc822", protocol);
        String prefix = "mail." + protocol + ".";
        properties.put(prefix + "host", url.getHost());
        if (url.getPort() > 0) {
            properties.put(prefix + "port", Integer.toString(url.getPort()));
        }
        properties.put(prefix + "starttls.enable", "true");
        properties.put(prefix + "connectiontimeout", TIMEOUT_MILLIS);
        properties.put(prefix + "timeout", TIMEOUT_MILLIS);
        properties.put(prefix + "writetimeout", TIMEOUT_MILLIS);
        if (url.getUserInfo() == null) {
            return Session.getInstance(properties);
        }
        properties.put(prefix + "auth", "true");
        String[] user = url.getUserInfo().split(":", 2);
        return Session.getInstance(properties, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user[0], user.length > 1 ? user[1] : "");
            }
        });
    }
}
