package colonnade.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.Arrays;
import java.util.List;

/** An SMTP server that keeps what it gets. */
public final class MailBox {

    private final GreenMail server = new GreenMail(new ServerSetup(FreePort.find(), "127.0.0.1", "smtp"));

    MailBox() {
        server.start();
    }

    URI url() {
        return URI.create("smtp://127.0.0.1:" + server.getSmtp().getPort());
    }

    /** The text of every letter to this address. */
    public List<String> lettersTo(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(message -> recipients(message).contains(address))
                .map(GreenMailUtil::getBody)
                .toList();
    }

    private static List<String> recipients(MimeMessage message) {
        try {
            return Arrays.stream(message.getAllRecipients())
                    .map(Address::toString)
                    .toList();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }
}
