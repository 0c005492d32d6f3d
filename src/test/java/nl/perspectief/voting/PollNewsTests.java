package nl.perspectief.voting;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.perspectief.MovedClock;
import nl.perspectief.PortalTest;
import nl.perspectief.base.jobs.OneByOne;
import nl.perspectief.council.Majority;
import nl.perspectief.council.MajorityBase;
import nl.perspectief.notifications.MailGround;
import nl.perspectief.voting.count.Choice.Answer;
import nl.perspectief.voting.count.Question.YesNo;
import nl.perspectief.voting.count.Rule;
import nl.perspectief.voting.count.Secrecy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is told of polls, with a mail server. */
@PortalTest
@ExtendWith(OutputCaptureExtension.class)
@SuppressWarnings("NullAway.Init") // set before each test
class PollNewsTests {

    private static final YesNo YES_NO = new YesNo();
    private static final Rule SIMPLE = Rule.majority(null, Majority.SIMPLE, MajorityBase.FOR_AND_AGAINST);

    @Autowired
    PollNews news;

    @Autowired
    SealRounds rounds;

    @Autowired
    SealWatch watch;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationContext context;

    private CouncilOfTwelve council;
    private MailGround mails;

    @BeforeEach
    void aCouncilAndAMailServer() {
        council = new CouncilOfTwelve(context);
        mails = new MailGround(context);
    }

    @AfterEach
    void stop() {
        PollTestData.now(database);
        mails.close();
    }

    @Test
    void everybodyOnTheRollHearsThatItOpened() throws Exception {
        council.open(YES_NO, SIMPLE, Secrecy.SECRET);
        mails.send();

        for (var member : council.members) {
            assertThat(mails.received(member)).hasSize(1);
        }
        assertThat(mails.received("chair").getFirst().getSubject())
                .startsWith("Ви можете проголосувати щодо «Een fietsenstalling (укр)»");
        assertThat(mails.received(CouncilOfTwelve.OVERSEER)).isEmpty();
    }

    @Test
    void whoHasNotVotedIsRemindedOnceADayBeforeItCloses() throws Exception {
        var poll = council.open(YES_NO, SIMPLE, Secrecy.SECRET);
        council.cast(poll, Secrecy.SECRET, List.of(YES_NO.choice(Answer.YES), YES_NO.choice(Answer.NO)));
        mails.send();
        remind();
        mails.send();
        assertThat(mails.received("member-5")).as("long before").hasSize(1);

        PollTestData.later(database, Duration.ofDays(6).plusHours(1));
        remind();
        remind();
        mails.send();

        assertThat(mails.received("chair")).as("has voted").hasSize(1);
        assertThat(mails.received("member-1")).as("has voted").hasSize(1);
        assertThat(mails.received("member-2")).hasSize(2);
        assertThat(mails.received("member-2").getLast().getSubject()).startsWith("You have not voted on");
    }

    @Test
    void whoHasVotedSinceTheReminderIsNotToldOtherwise() throws Exception {
        var poll = council.open(YES_NO, SIMPLE, Secrecy.SECRET);
        mails.send();
        PollTestData.later(database, Duration.ofDays(6).plusHours(1));
        remind();
        council.cast(poll, Secrecy.SECRET, List.of(YES_NO.choice(Answer.YES)));
        mails.send();

        assertThat(mails.received("chair").getLast().getSubject())
                .startsWith("Голосування «Een fietsenstalling (укр)», до ");
        assertThat(mails.received("member-1").getLast().getSubject()).startsWith("You have not voted on");
    }

    /** It is fixed long before it opens. */
    @Test
    void whoIsOnTheRollHearsFromWhenItTakesVotes() throws Exception {
        council.as("chair");
        var draft = PollTestData.draft(council.id, YES_NO, Secrecy.SECRET, RollKind.MEMBERS);
        context.getBean(PollService.class)
                .open(new PollDraft(
                        council.id,
                        draft.title(),
                        draft.text(),
                        YES_NO,
                        draft.options(),
                        draft.rule(),
                        draft.secrecy(),
                        draft.roll(),
                        draft.eligibleOn(),
                        Instant.parse("2099-03-01T09:00:00Z"),
                        Instant.parse("2099-03-08T19:30:00Z")));
        mails.send();

        assertThat(mails.received("member-1").getFirst().getSubject()).contains("10:00", "20:30", "2099");
    }

    @Test
    void aClosedPollRemindsNobody() {
        council.open(YES_NO, SIMPLE, Secrecy.SECRET);

        PollTestData.later(database, Duration.ofDays(8));

        assertThat(news.closingSoon()).isEmpty();
    }

    @Test
    void membersAndOversightGetTheDigestByMailWhateverTheyChose() throws Exception {
        database.sql("""
                        insert into notification_setting (person_id, mail)
                        select id, 'NEVER' from person where subject in ('member-3', 'overseer')
                        """).update();
        var poll = council.open(YES_NO, SIMPLE, Secrecy.SECRET);
        council.cast(
                poll,
                Secrecy.SECRET,
                council.members.stream().map(_ -> YES_NO.choice(Answer.ABSTAIN)).toList().subList(0, 6).stream()
                        .<nl.perspectief.voting.count.Choice>map(choice -> choice)
                        .toList());
        mails.send();
        council.seal(poll);
        mails.send();

        var digest = requireNonNull(council.seen(poll).seal()).sha256();
        for (var member : council.members) {
            var mail = mails.received(member).getLast();
            assertThat(MailGround.parts(mail))
                    .as(member)
                    .allMatch(part -> part.contains(digest) && !part.contains("abstain"));
        }
        assertThat(mails.received("member-3")).hasSize(1);
        assertThat(mails.received(CouncilOfTwelve.OVERSEER).getLast().getSubject())
                .isEqualTo("De stemming “Een fietsenstalling” is verzegeld");
    }

    /** Who holds the account that serves can cast for somebody what answers no question. */
    @Test
    void oversightHearsOnceThatAPollCanNotBeSealedWhichIsTriedLessAndLessOften(CapturedOutput output) throws Exception {
        var poll = council.open(YES_NO, SIMPLE, Secrecy.OPEN);
        database.sql("call cast_open_ballot(?, 'chair', '\"nonsense\"')")
                .param(poll)
                .query()
                .listOfRows();
        mails.send();
        var begin = Instant.now().minusSeconds(60);
        PollTestData.later(database, Duration.ofDays(7).plusMinutes(1));
        MovedClock.at(begin, rounds::run);
        mails.send();
        assertThat(mails.received(CouncilOfTwelve.OVERSEER))
                .as("it may still work")
                .isEmpty();

        PollTestData.later(database, Duration.ofDays(8));
        for (var seconds : List.of(4, 6, 10, 15, 17, 30, 38)) {
            MovedClock.at(begin.plusSeconds(seconds), rounds::run);
        }
        mails.send();

        assertThat(output.getOut().lines().filter(line -> line.contains("Poll %d can't be sealed".formatted(poll))))
                .as("at once, and after 5, 10 and 20 seconds")
                .hasSize(4);
        assertThat(mails.received(CouncilOfTwelve.OVERSEER))
                .singleElement()
                .extracting(PollNewsTests::subject)
                .asString()
                .startsWith("De stemmen over “Een fietsenstalling” kunnen niet worden geteld.");
    }

    /** As who seals it before the job does, and says what came of it. */
    @Test
    void oversightHearsOfAnOutcomeThatIsNotWhatWasCast() throws Exception {
        var honest = council.held(YES_NO, SIMPLE, Secrecy.SECRET, List.of("\"yes\"", "\"no\""));
        var poll = council.open(YES_NO, SIMPLE, Secrecy.SECRET);
        PollTestData.later(database, Duration.ofDays(8));
        database.sql("call close_poll(?)").param(poll).update();
        var digest = context.getBean(SealedFiles.class).keep(poll, _ -> {});
        database.sql("call seal_poll(?, ?)").params(poll, digest).update();
        database.sql(
                        "insert into poll_outcome select ?, 1, kind, turnout, outcome, happened_at from poll_outcome where poll_id = ?")
                .params(poll, honest)
                .update();
        mails.send();
        assertThat(watch.unchecked()).contains(honest, poll);

        OneByOne.run(watch.unchecked(), watch::check);
        mails.send();

        assertThat(watch.unchecked()).isEmpty();
        assertThat(mails.received(CouncilOfTwelve.OVERSEER))
                .extracting(PollNewsTests::subject)
                .as("of that one only")
                .satisfiesExactly(
                        news -> assertThat(news).contains("is verzegeld"),
                        news -> assertThat(news)
                                .startsWith("Er klopt iets niet aan de verzegelde stemming “Een fietsenstalling”"));
    }

    private static String subject(MimeMessage mail) {
        try {
            return mail.getSubject();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void remind() {
        OneByOne.run(news.closingSoon(), news::remind);
    }
}
