package nl.perspectief.development;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;

/** The mail server of development: each mail becomes a file that anybody can read, and reaches nobody. */
final class MailFolder {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);

    private static final String HOST = "127.0.0.1";

    private final Path folder;

    /** Nobody else gets the port until the server takes it. */
    private final ServerSocket reserved = Ports.reserve();

    MailFolder(Path folder) {
        this.folder = folder;
    }

    /** Says much unless logging was set up before. */
    GreenMail start() throws IOException {
        Files.createDirectories(folder);
        reserved.close();
        var server = new GreenMail(new ServerSetup(reserved.getLocalPort(), HOST, ServerSetup.PROTOCOL_SMTP));
        server.start();
        Thread.ofPlatform().daemon().name("mail-folder").start(() -> keepAll(server));
        return server;
    }

    /** For the portal. */
    Map<String, String> settings() {
        return Map.of(
                "MAIL_HOST",
                HOST,
                "MAIL_PORT",
                String.valueOf(reserved.getLocalPort()),
                "MAIL_TLS",
                "none",
                "MAIL_FROM",
                "portal@perspectief.example");
    }

    private void keepAll(GreenMail server) {
        var known = 0;
        while (true) {
            server.waitForIncomingEmail(Duration.ofHours(1).toMillis(), known + 1);
            var all = server.getReceivedMessages();
            known = all.length;
            for (var mail : all) {
                keep(mail);
            }
        }
    }

    /** One that was sent twice is one. */
    private void keep(MimeMessage mail) {
        try {
            var file = folder.resolve(name(mail));
            if (!Files.exists(file)) {
                Files.writeString(
                        file,
                        "To: %s%nSubject: %s%n%n%s".formatted(to(mail), mail.getSubject(), text(mail.getContent())));
            }
        } catch (MessagingException | IOException unreadable) {
            System.err.println("A mail could not be kept: " + unreadable);
        }
    }

    private static String name(MimeMessage mail) throws MessagingException {
        return "%s-%s-%08x.txt"
                .formatted(
                        MOMENT.format(mail.getSentDate().toInstant()),
                        to(mail).replaceAll("@.*", "").replaceAll("[^\\w.-]", "_"),
                        mail.getMessageID().hashCode());
    }

    private static String to(MimeMessage mail) throws MessagingException {
        return mail.getRecipients(Message.RecipientType.TO)[0].toString();
    }

    /** The first part that is plain text. */
    private static String text(Object content) throws MessagingException, IOException {
        if (content instanceof Multipart parts) {
            for (var place = 0; place < parts.getCount(); place++) {
                BodyPart part = parts.getBodyPart(place);
                if (part.isMimeType("text/plain") || part.isMimeType("multipart/*")) {
                    return text(part.getContent());
                }
            }
        }
        return content.toString();
    }
}
