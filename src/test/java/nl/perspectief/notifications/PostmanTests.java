package nl.perspectief.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.util.List;
import nl.perspectief.issues.Change;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What becomes of a mail when the server, a node or the address is not as it should be. */
@ExtendWith(OutputCaptureExtension.class)
class PostmanTests extends MailTest {

    @Test
    void nothingIsLostWhileTheServerIsAway(CapturedOutput output) {
        place.reported(NOISE);
        mails.serverGoes();
        mails.send();
        mails.send();
        assertThat(mails.counted("failed"))
                .as("after a pause, not again and again")
                .isOne();
        mails.pauseIsOver();
        mails.send();
        assertThat(mails.waiting()).isEqualTo(List.of(2));

        mails.serverComes();
        mails.pauseIsOver();
        mails.send();

        assertThat(mails.received("mail-manager")).hasSize(1);
        assertThat(mails.waiting()).isEmpty();
        assertThat(said(output))
                .anyMatch(line -> line.contains("A mail could not be sent, try 2"))
                .noneMatch(line -> line.contains("mail-manager"));
    }

    @Test
    void whatANodeSentBeforeItDiedComesAgainAsTheSameMail() throws Exception {
        place.reported(NOISE);
        place.reported(NOISE);
        var dying = mails.postman(mail -> {
            mails.server().send(mail);
            throw new OutOfMemoryError("as a node dies");
        });
        try {
            dying.sendAll();
        } catch (OutOfMemoryError death) {
            assertThat(mails.received("mail-manager")).hasSize(1);
        }

        mails.send();
        assertThat(mails.received("mail-manager")).as("it may still be at it").hasSize(2);
        mails.pauseIsOver();
        mails.send();

        var ids =
                mails.received("mail-manager").stream().map(PostmanTests::idOf).toList();
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
        mails.send();
        assertThat(mails.received("mail-resident")).hasSize(1);
        assertThat(mails.waiting()).isEqualTo(List.of(1));

        database.sql("""
                        update notification set mail_due = mail_due - interval 73 hour, mail_next = mail_due
                        where mail_next is not null
                        """).update();
        mails.send();

        assertThat(mails.waiting()).isEmpty();
        assertThat(mails.counted("given up")).isOne();
        assertThat(said(output))
                .anyMatch(line -> line.contains(", the last:"))
                .noneMatch(line -> line.contains("not an address"));
        place.as(place.manager);
        assertThat(notifications.unread().number()).as("in the portal").isOne();
    }

    @Test
    void itIsSentOnce() {
        place.reported(NOISE);

        mails.send();
        mails.send();

        assertThat(mails.received("mail-manager")).hasSize(1);
        assertThat(mails.counted("sent")).isOne();
    }

    @Test
    void whoIsNoManagerAnyMoreWhenItIsSentGetsNothing() {
        place.reported(NOISE);
        database.sql("update person_function set valid_until = valid_from where person_id = ?")
                .param(place.manager.id())
                .update();

        mails.send();

        assertThat(mails.received("mail-manager")).isEmpty();
        assertThat(mails.counted("dropped")).isOne();
    }

    /** By the portal; GreenMail says more. */
    private static List<String> said(CapturedOutput output) {
        return output.getAll()
                .lines()
                .filter(line -> line.contains(Postman.class.getSimpleName()))
                .toList();
    }

    private static String idOf(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
