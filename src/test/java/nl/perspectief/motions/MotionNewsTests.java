package nl.perspectief.motions;

import static nl.perspectief.motions.MotionGround.LARGER;
import static nl.perspectief.motions.MotionGround.TEXT;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.PortalTest;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.notifications.MailGround;
import nl.perspectief.notifications.NotificationService;
import nl.perspectief.security.Roles;
import nl.perspectief.voting.PollTestData;
import nl.perspectief.voting.count.Choice.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Pageable;

/** Who is told what of a motion. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class MotionNewsTests {

    private static final MotionText ENGLISH_TOO =
            new MotionText(new Texts("Bicycles", "Fietsen", "Велосипеди"), new Texts("More of them", "Meer", "Більше"));

    @Autowired
    ApplicationContext context;

    @Autowired
    NotificationService notifications;

    private MotionGround ground;

    @BeforeEach
    void aCouncilOfSeven() {
        ground = new MotionGround(context);
    }

    @AfterEach
    void theClockOfEverybody() {
        PollTestData.now(ground.database);
    }

    @Test
    void membersHearOfAMotionAndOfItsDiscussion() {
        var number = ground.submitted();
        assertThat(told("member-2"))
                .containsExactly("There is a new motion " + number + ": “Een fietsenstalling”. Do you support it?");
        assertThat(told("member-1")).as("its proposer knows").isEmpty();
        second(number, 1);
        ground.as("chair");
        ground.votes.openDiscussion(number);

        assertThat(told("member-4"))
                .first()
                .isEqualTo("The discussion of motion " + number + " “Een fietsenstalling” is open.");
        assertThat(told("chair")).first().asString().contains("has enough support");
    }

    @Test
    void proposerAndThoseWhoLeadHearThatItIsSeconded() {
        var number = ground.submitted();
        second(number, 1);

        for (var who : List.of("member-1", "chair", "secretary")) {
            assertThat(told(who)).as(who).first().asString().contains(number, "has enough support");
        }
        assertThat(told("member-4")).noneMatch(text -> text.contains("has enough support"));
    }

    @Test
    void whoSupportedHearsOfAnotherText() {
        var number = ground.submitted();
        ground.as("member-2");
        ground.motions.support(number, 1);
        ground.as("member-1");
        ground.motions.change(number, 1, new MotionText(new Texts("", "Fietsen", "Велосипеди"), TEXT.text()));

        assertThat(told("member-2"))
                .first()
                .isEqualTo(
                        "Motion " + number
                                + " “Fietsen”, which you supported, has another text now. Read it, and support it again if you agree.");
        assertThat(told("member-3")).hasSize(1);
    }

    @Test
    void proposersHearOfOutcomesAndOfWhatLapsed() {
        var number = ground.amended(LARGER);
        ground.as("member-3");
        ground.amendments.propose(number, LARGER);
        ground.as("member-4");
        ground.amendments.propose(number, LARGER);
        ground.as("chair");
        ground.amendments.setAside(number, 3, MotionGround.WHY);
        assertThat(told("member-4"))
                .first()
                .isEqualTo("Your amendment 3 of motion " + number
                        + " “Een fietsenstalling” was set aside. Why, is said at the amendment.");
        ground.voted(number, 1, Answer.YES, Answer.YES, Answer.YES, Answer.YES);
        ground.voted(number, null, Answer.NO, Answer.NO, Answer.NO, Answer.NO);

        assertThat(told("member-2"))
                .contains("Your amendment 1 of motion " + number + " “Een fietsenstalling” was adopted.");
        assertThat(told("member-3"))
                .anyMatch(
                        text -> text.startsWith("Your amendment 2 of motion " + number) && text.contains("has lapsed"));
        assertThat(told("member-1")).contains("Your motion " + number + " “Een fietsenstalling” was rejected.");
        assertThat(told("member-5")).noneMatch(text -> text.startsWith("Your "));
    }

    @Test
    void whosePostIsRemovedHearsOfIt() {
        var number = ground.submitted();
        ground.as("member-2");
        var post = ground.discussion.post(number, MotionGround.WHY);
        ground.as("chair");
        ground.discussion.remove(post, MotionGround.WHY);

        assertThat(told("member-2")).first().asString().startsWith("Your post about motion " + number);
    }

    @Test
    void mailsAreInEachReadersLanguageAndLeadToTheMotion() throws Exception {
        ground.database
                .sql("update person set language = 'uk' where subject = 'member-2'")
                .update();
        try (var mails = new MailGround(context)) {
            var number = ground.submitted(ENGLISH_TOO);
            mails.send();

            assertThat(mails.received("member-2").getFirst().getSubject())
                    .isEqualTo("Є нова пропозиція " + number + ": «Велосипеди». Чи підтримуєте ви її?");
            assertThat(mails.received("member-3").getFirst().getSubject()).contains("“Bicycles”");
            assertThat(mails.received("member-1")).isEmpty();
        }
    }

    @Test
    void whoLeftTheCouncilIsToldNothingMore() {
        ground.submitted();
        ground.database.sql("""
                        update person_function set valid_until = utc_timestamp(6)
                        where person_id = (select id from person where subject = 'member-2')
                        """).update();

        assertThat(told("member-2")).isEmpty();
        assertThat(told("member-3")).hasSize(1);
    }

    private void second(String number, int version) {
        Stream.of("member-2", "member-3").forEach(member -> {
            ground.as(member);
            ground.motions.support(number, version);
        });
    }

    /** In English, the latest first, without what is told of votes. */
    private List<String> told(String who) {
        ground.data.signIn(who, Roles.COUNCIL_MEMBER);
        return notifications.list(Languages.ENGLISH, Pageable.ofSize(50)).rows().stream()
                .map(row -> row.text())
                .filter(text -> !text.startsWith("You can vote") && !text.startsWith("The vote"))
                .toList();
    }
}
