package nl.perspectief.notifications;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.perspectief.base.text.Translations;
import nl.perspectief.people.Addressees;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** A real mail server, and the postman of the portal who brings it all that waits. */
public final class MailGround implements AutoCloseable {

    private static final int NOBODY_LISTENS = 1;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final GreenMail smtp = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final ApplicationContext context;
    private final JdbcClient database;

    public MailGround(ApplicationContext context) {
        this.context = context;
        database = context.getBean(JdbcClient.class);
        smtp.start();
        database.sql("update notification set mail_next = null").update();
    }

    void serverGoes() {
        smtp.stop();
    }

    void serverComes() {
        smtp.start();
    }

    public void send() {
        postman(server()).sendAll();
    }

    Postman postman(Postman.Post post) {
        return new Postman(
                context.getBean(MailOutbox.class),
                context.getBean(NotificationStore.class),
                context.getBean(Addressees.class),
                context.getBean(Tellers.class),
                new MailWriter(context.getBean(Translations.class), settings()),
                post,
                context.getBean(TransactionOperations.class),
                meters);
    }

    MailServer server() {
        return new MailServer(settings());
    }

    private MailSettings settings() {
        return new MailSettings(
                "localhost",
                smtp.isRunning() ? smtp.getSmtp().getPort() : NOBODY_LISTENS,
                "",
                "",
                "portal@example.org",
                MailSettings.Tls.NONE,
                URI.create("https://portal.example"));
    }

    /** How many mails ended so. */
    double counted(String outcome) {
        return meters.counter("perspectief.mails", "outcome", outcome).count();
    }

    void pauseIsOver() {
        database.sql("update notification set mail_next = mail_due where mail_next is not null")
                .update();
    }

    /** How often each mail that waits was tried. */
    List<Integer> waiting() {
        return database.sql("select mail_tries from notification where mail_next is not null")
                .query((row, _) -> row.getInt(1))
                .list();
    }

    /** @param name of the person, whose address is made of it */
    public List<MimeMessage> received(String name) {
        return Arrays.stream(smtp.getReceivedMessages())
                .filter(mail -> recipient(mail).equals(name + "@example.org"))
                .toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** Text and HTML. */
    public static List<String> parts(Part part) throws Exception {
        if (part.getContent() instanceof Multipart several) {
            var all = new ArrayList<String>();
            for (int place = 0; place < several.getCount(); place++) {
                BodyPart each = several.getBodyPart(place);
                all.addAll(parts(each));
            }
            return all;
        }
        return List.of(String.valueOf(part.getContent()));
    }

    @Override
    public void close() {
        smtp.stop();
    }
}
