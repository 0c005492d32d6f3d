package nl.perspectief.notifications;

import static nl.perspectief.issues.IssueTestData.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.issues.Change;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageRequest;

/** What people get by mail, and when. */
class MailTests extends MailTest {

    private static final String URGENT = "repair.no_water";

    @Test
    void eachReadsItInTheirLanguageAsTextAndHtmlWithALinkToIt() throws Exception {
        var number = place.reported(NOISE);
        place.change(place.manager, number, new Change.Accept());

        mails.send();

        var toManager = mails.received("mail-manager").getFirst();
        assertThat(toManager.getSubject()).isEqualTo("Nieuwe melding " + number + ": Geluid in de nacht, De Wilg.");
        assertThat(toManager.getHeader("Content-Language")).containsExactly("nl");
        assertThat(toManager.getFrom()[0]).hasToString("Perspectief <portal@example.org>");
        var link = "https://portal.example/notifications/" + keyOf(place.manager);
        assertThat(MailGround.parts(toManager))
                .hasSize(2)
                .allSatisfy(part -> assertThat(part)
                        .contains(number, link, "Antwoorden op deze mail", "https://portal.example/me"));
        assertThat(MailGround.parts(toManager).getLast()).contains("<html lang=\"nl\">", "<a href=\"" + link + "\">");
        assertThat(mails.received("mail-resident").getFirst().getSubject())
                .startsWith(number + ": ")
                .endsWith("прийнято.");
    }

    @Test
    void ofSomethingConfidentialAMailSaysOnlyThatItIsThere() throws Exception {
        var number = place.reported("complaint.staff");
        place.change(place.contact, number, new Change.Ask(words("When was that?")));

        mails.send();

        assertThat(mails.received("mail-manager")).isEmpty();
        var toContact = mails.received("mail-contact").getFirst();
        var toResident = mails.received("mail-resident").getFirst();
        assertThat(toContact.getSubject()).isEqualTo("There is something new for you in the portal.");
        assertThat(toResident.getSubject()).isEqualTo("На порталі є щось нове для вас.");
        for (var mail : List.of(toContact, toResident)) {
            assertThat(MailGround.parts(mail))
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
        mails.send();
        assertThat(mails.received("mail-manager")).as("not yet").isEmpty();
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
        mails.send();

        var mail = mails.received("mail-manager");
        assertThat(mail).hasSize(1);
        assertThat(mail.getFirst().getSubject()).isEqualTo("2 berichten");
        assertThat(MailGround.parts(mail.getFirst()).getFirst())
                .contains(first, second)
                .doesNotContain(read);
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

        mails.send();

        assertThat(mails.received("mail-manager")).hasSize(1);
        assertThat(mails.received("mail-manager").getFirst().getSubject()).contains("Dringende", urgent);
        place.as(place.manager);
        assertThat(notifications.unread().number()).isEqualTo(2);
    }

    private void choose(TestData.Person person, MailChoice choice) {
        place.as(person);
        notifications.chooseMail(choice);
    }

    private String keyOf(TestData.Person person) {
        return database.sql("select notification_key from notification where person_id = ?")
                .param(person.id())
                .query(String.class)
                .single();
    }
}
