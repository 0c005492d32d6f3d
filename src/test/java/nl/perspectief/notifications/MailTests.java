package nl.perspectief.notifications;

import static nl.perspectief.issues.IssueTestData.words;
import static org.assertj.core.api.Assertions.assertThat;

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
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Translations;
import nl.perspectief.issues.Change;
import nl.perspectief.people.Addressees;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** What a real mail server gets. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
@SuppressWarnings("NullAway.Init") // set before each test
class MailTests {

    private static final int NOBODY_LISTENS = 1;
    private static final String NOISE = "living.noise";
    private static final String URGENT = "repair.no_water";

    @Autowired
    NotificationService notifications;

    @Autowired
    NotificationStore store;

    @Autowired
    MailOutbox outbox;

    @Autowired
    Addressees addressees;

    @Autowired
    Tellers tellers;

    @Autowired
    Translations translations;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationContext context;

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final GreenMail smtp = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private NotificationTestData place;

    @BeforeEach
    void aMailServer() {
        smtp.start();
        place = new NotificationTestData(context, data, "mail");
        database.sql("update notification set mail_next = null").update();
    }

    @AfterEach
    void stop() {
        smtp.stop();
    }

    @Test
    void eachReadsItInTheirLanguageAsTextAndHtmlWithALinkToIt() throws Exception {
        var number = place.reported(NOISE);
        place.change(place.manager, number, new Change.Accept());

        send();

        var toManager = received("mail-manager").getFirst();
        assertThat(toManager.getSubject()).isEqualTo("Nieuwe melding " + number + ": Geluid in de nacht, De Wilg.");
        assertThat(toManager.getHeader("Content-Language")).containsExactly("nl");
        assertThat(toManager.getFrom()[0]).hasToString("Perspectief <portal@example.org>");
        var link = "https://portal.example/notifications/" + keyOf(place.manager);
        assertThat(parts(toManager))
                .hasSize(2)
                .allSatisfy(part -> assertThat(part)
                        .contains(number, link, "Antwoorden op deze mail", "https://portal.example/me"));
        assertThat(parts(toManager).getLast()).contains("<html lang=\"nl\">", "<a href=\"" + link + "\">");
        assertThat(received("mail-resident").getFirst().getSubject())
                .startsWith("Звернення " + number)
                .endsWith("прийнято.");
    }

    @Test
    void itIsSentOnce() {
        place.reported(NOISE);

        send();
        send();

        assertThat(received("mail-manager")).hasSize(1);
        assertThat(meters.counter("perspectief.mails", "outcome", "sent").count())
                .isOne();
    }

    @Test
    void ofSomethingConfidentialAMailSaysOnlyThatItIsThere() throws Exception {
        var number = place.reported("complaint.staff");
        place.change(place.contact, number, new Change.Ask(words("When was that?")));

        send();

        assertThat(received("mail-manager")).isEmpty();
        var toContact = received("mail-contact").getFirst();
        var toResident = received("mail-resident").getFirst();
        assertThat(toContact.getSubject()).isEqualTo("There is something new for you in the portal.");
        assertThat(toResident.getSubject()).isEqualTo("На порталі є щось нове для вас.");
        for (var mail : List.of(toContact, toResident)) {
            assertThat(parts(mail))
                    .allSatisfy(part -> assertThat(part)
                            .contains("https://portal.example/notifications")
                            .doesNotContain(
                                    "notifications/", "V-", number, "Wilg", "omplaint", "скарг", "Скарг", "report"));
        }
    }

    @Test
    void whoWantsItDailyGetsOneInTheMorningOfWhatIsNotReadYet() throws Exception {
        choose(place.manager, MailChoice.DAILY);
        var read = place.reported(NOISE);
        var first = place.reported(NOISE);
        var second = place.reported(NOISE);
        send();
        assertThat(received("mail-manager")).as("not yet").isEmpty();
        place.as(place.manager);
        notifications.open(
                notifications
                        .list(Languages.DUTCH, PageRequest.of(2, 1))
                        .rows()
                        .getFirst()
                        .key(),
                Languages.DUTCH);

        database.sql("""
                        update notification set mail_due = mail_due - interval 2 day, mail_next = mail_next - interval 2 day
                        where mail_next is not null
                        """).update();
        send();

        var mail = received("mail-manager");
        assertThat(mail).hasSize(1);
        assertThat(mail.getFirst().getSubject()).isEqualTo("2 berichten");
        assertThat(parts(mail.getFirst()).getFirst()).contains(first, second).doesNotContain(read);
    }

    @Test
    void theMorningIsOfTheLocationAndNotTooNear() {
        choose(place.manager, MailChoice.DAILY);
        place.reported(NOISE);

        assertThat(database.sql("""
                        select convert_tz(mail_due, '+00:00', '+01:00') from notification
                        where person_id = ? and mail_due > utc_timestamp() + interval 14 minute
                        """)
                        .param(place.manager.id())
                        .query(String.class)
                        .single())
                .containsAnyOf(" 07:00:00", " 06:00:00");
    }

    @Test
    void whoWantsNoneGetsWhatIsUrgentAllTheSame() throws Exception {
        choose(place.manager, MailChoice.NEVER);
        place.reported(NOISE);
        var urgent = place.reported(URGENT);

        send();

        assertThat(received("mail-manager")).hasSize(1);
        assertThat(received("mail-manager").getFirst().getSubject()).contains("Dringende", urgent);
        place.as(place.manager);
        assertThat(notifications.unread().number()).isEqualTo(2);
    }

    @Test
    void whoIsNoManagerAnyMoreWhenItIsSentGetsNothing() {
        place.reported(NOISE);
        database.sql("update person_function set valid_until = valid_from where person_id = ?")
                .param(place.manager.id())
                .update();

        send();

        assertThat(received("mail-manager")).isEmpty();
        assertThat(meters.counter("perspectief.mails", "outcome", "dropped").count())
                .isOne();
    }

    @Test
    void nothingIsLostWhileTheServerIsAway(CapturedOutput output) {
        place.reported(NOISE);
        smtp.stop();
        send();
        send();
        assertThat(meters.counter("perspectief.mails", "outcome", "failed").count())
                .as("after a pause, not again and again")
                .isOne();
        pauseIsOver();
        send();
        assertThat(waiting()).isEqualTo(List.of(2));

        smtp.start();
        pauseIsOver();
        send();

        assertThat(received("mail-manager")).hasSize(1);
        assertThat(waiting()).isEmpty();
        assertThat(said(output))
                .anyMatch(line -> line.contains("A mail could not be sent, try 2"))
                .noneMatch(line -> line.contains("mail-manager"));
    }

    @Test
    void whatANodeSentBeforeItDiedComesAgainAsTheSameMail() throws Exception {
        place.reported(NOISE);
        place.reported(NOISE);
        var dying = postman(mail -> {
            server().send(mail);
            throw new OutOfMemoryError("as a node dies");
        });
        try {
            dying.sendAll();
        } catch (OutOfMemoryError death) {
            assertThat(received("mail-manager")).hasSize(1);
        }

        send();
        assertThat(received("mail-manager")).as("it may still be at it").hasSize(2);
        pauseIsOver();
        send();

        var ids = received("mail-manager").stream().map(MailTests::idOf).toList();
        assertThat(ids).hasSize(3);
        assertThat(ids.stream().distinct())
                .as("a reader's program shows it once")
                .hasSize(2);
    }

    @Test
    void anAddressThatTakesNothingIsGivenUpAfterThreeDaysAndHoldsNobodyUp(CapturedOutput output) {
        database.sql("update person set email = 'not an address' where id = ?")
                .param(place.manager.id())
                .update();
        var number = place.reported(NOISE);
        place.change(place.manager, number, new Change.Accept());
        send();
        assertThat(received("mail-resident")).hasSize(1);
        assertThat(waiting()).isEqualTo(List.of(1));

        database.sql("""
                        update notification set mail_due = mail_due - interval 73 hour, mail_next = mail_due
                        where mail_next is not null
                        """).update();
        send();

        assertThat(waiting()).isEmpty();
        assertThat(meters.counter("perspectief.mails", "outcome", "given up").count())
                .isOne();
        assertThat(said(output))
                .anyMatch(line -> line.contains(", the last:"))
                .noneMatch(line -> line.contains("not an address"));
        place.as(place.manager);
        assertThat(notifications.unread().number()).as("in the portal").isOne();
    }

    /** By the portal; GreenMail says more. */
    private static List<String> said(CapturedOutput output) {
        return output.getAll()
                .lines()
                .filter(line -> line.contains(Postman.class.getSimpleName()))
                .toList();
    }

    private void choose(TestData.Person person, MailChoice choice) {
        place.as(person);
        notifications.chooseMail(choice);
    }

    private void send() {
        postman(server()).sendAll();
    }

    private Postman postman(Postman.Post post) {
        return new Postman(
                outbox,
                store,
                addressees,
                tellers,
                new MailWriter(translations, settings()),
                post,
                transactions,
                meters);
    }

    private MailServer server() {
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

    private void pauseIsOver() {
        database.sql("update notification set mail_next = mail_due where mail_next is not null")
                .update();
    }

    /** How often each mail that waits was tried. */
    private List<Integer> waiting() {
        return database.sql("select mail_tries from notification where mail_next is not null")
                .query((row, _) -> row.getInt(1))
                .list();
    }

    private String keyOf(TestData.Person person) {
        return database.sql("select notification_key from notification where person_id = ?")
                .param(person.id())
                .query(String.class)
                .single();
    }

    private List<MimeMessage> received(String subject) {
        return Arrays.stream(smtp.getReceivedMessages())
                .filter(mail -> recipient(mail).equals(subject + "@example.org"))
                .toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String idOf(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    /** Text and HTML. */
    private static List<String> parts(Part part) throws Exception {
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
}
