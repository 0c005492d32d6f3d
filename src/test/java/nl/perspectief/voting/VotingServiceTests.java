package nl.perspectief.voting;

import static java.util.Objects.requireNonNull;
import static nl.perspectief.voting.PollTestData.draft;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.Sha256;
import nl.perspectief.base.text.Texts;
import nl.perspectief.council.CouncilTestData;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import nl.perspectief.voting.count.Choice;
import nl.perspectief.voting.count.Choice.Answer;
import nl.perspectief.voting.count.Option;
import nl.perspectief.voting.count.Question;
import nl.perspectief.voting.count.Question.One;
import nl.perspectief.voting.count.Question.YesNo;
import nl.perspectief.voting.count.Result;
import nl.perspectief.voting.count.Secrecy;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A council of seven at De Wilg, its residents, and somebody elsewhere. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class VotingServiceTests {

    private static final Duration WEEK = Duration.ofDays(8);
    private static final YesNo YES_NO = new YesNo();

    @Autowired
    VotingService voting;

    @Autowired
    PollService polls;

    @Autowired
    Sealing sealing;

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    private long council;

    @BeforeEach
    void aCouncil() {
        var here = data.aMunicipality("Votetown").save();
        var wilg = data.aLocation(here).named("De Wilg").save();
        var linde = data.aLocation(here).named("De Linde").save();
        council = new CouncilTestData(database).of(wilg);
        new CouncilTestData(database).of(linde);
        data.aPerson("chair").save().holds(FunctionKind.COUNCIL_CHAIR, wilg).holds(FunctionKind.COUNCIL_MEMBER, wilg);
        for (var member = 1; member <= 6; member++) {
            data.aPerson("member-" + member).save().holds(FunctionKind.COUNCIL_MEMBER, wilg);
        }
        data.aPerson("neighbour").save().holds(FunctionKind.RESIDENT, wilg);
        data.aPerson("stranger").save().holds(FunctionKind.RESIDENT, linde);
    }

    @AfterEach
    void theClockOfEverybody() {
        PollTestData.now(database);
    }

    @Test
    void aSecretPollIsCountedFromItsBallots() {
        var poll = open(YES_NO, Secrecy.SECRET);
        Stream.of("chair", "member-1", "member-2", "member-3").forEach(member -> cast(poll, member, Answer.YES));
        cast(poll, "member-4", Answer.NO);

        assertThat(seen("member-5", poll).turnout()).isEqualTo(5);
        assertThat(seen("member-5", poll).seal()).isNull();
        seal(poll);

        var seal = requireNonNull(seen("member-5", poll).seal());
        assertThat(seal.outcome().result()).isEqualTo(Result.ADOPTED);
        assertThat(seal.outcome().count("yes")).isEqualTo(4);
        assertThat(seal.place()).isOne();
        assertThat(seal.previous()).isNull();
        assertThat(sha256(file("neighbour", poll))).isEqualTo(seal.sha256());
    }

    @Test
    void theFileSaysWhatWasVotedAndNotByWhom() {
        var poll = open(YES_NO, Secrecy.SECRET);
        var receipt = Receipt.fresh();
        as("chair");
        voting.cast(poll, YES_NO.choice(Answer.NO), receipt);
        IntStream.rangeClosed(1, 5).forEach(member -> cast(poll, "member-" + member, Answer.YES));
        seal(poll);

        var file = new String(file("chair", poll), StandardCharsets.UTF_8);

        assertThat(file)
                .startsWith("{\"ballots\":[{\"choice\":\"")
                .contains("\"turnout\":6}")
                .doesNotContain("member");
        assertThat(file.split("\"choice\":\"yes\"", -1)).hasSize(6);
        assertThat(file).contains(HexFormat.of().formatHex(receipt.sha256()));
        assertThat(polls.includes(poll, receipt)).isTrue();
        assertThat(polls.includes(poll, Receipt.fresh())).isFalse();
    }

    @Test
    void sealsOfACouncilAreAChain() {
        var first = open(YES_NO, Secrecy.OPEN);
        var second = open(YES_NO, Secrecy.OPEN);
        seal(first);
        seal(second);

        var earlier = requireNonNull(seen("chair", first).seal());
        var later = requireNonNull(seen("chair", second).seal());
        assertThat(later.place()).isEqualTo(2);
        assertThat(later.previous()).isEqualTo(earlier.sha256());
        assertThat(new String(file("chair", second), StandardCharsets.UTF_8)).contains(earlier.sha256());
    }

    @Test
    void anOpenBallotChangesUntilClosingAndTheLastOneCounts() {
        var poll = open(YES_NO, Secrecy.OPEN);
        as("chair");
        voting.castOpenly(poll, YES_NO.choice(Answer.NO));
        voting.castOpenly(poll, YES_NO.choice(Answer.YES));
        for (var member : List.of("member-1", "member-2", "member-3")) {
            as(member);
            voting.castOpenly(poll, YES_NO.choice(Answer.ABSTAIN));
        }

        assertThat(seen("chair", poll).openChoice()).isEqualTo(YES_NO.choice(Answer.YES));
        seal(poll);

        assertThat(new String(file("chair", poll), StandardCharsets.UTF_8))
                .contains("{\"choice\":\"yes\",\"name\":\"chair\"}");
        assertThat(database.sql("select count(*) from open_ballot where poll_id = ?")
                        .param(poll)
                        .query(Integer.class)
                        .single())
                .as("each change is kept")
                .isEqualTo(5);
        var seal = requireNonNull(seen("chair", poll).seal());
        assertThat(seal.outcome().result()).isEqualTo(Result.ADOPTED);
    }

    @Test
    void withFewSecretBallotsOnlyTheOutcomeIsPublished() {
        var poll = open(YES_NO, Secrecy.SECRET);
        Stream.of("chair", "member-1", "member-2", "member-3").forEach(member -> cast(poll, member, Answer.YES));
        assertThat(seen("chair", poll).turnout()).as("while it goes on").isNull();
        seal(poll);

        var seal = requireNonNull(seen("chair", poll).seal());
        assertThat(seal.outcome().counts()).isEmpty();
        assertThat(seal.outcome().reckoning().lines()).isEmpty();
        assertThat(new String(file("chair", poll), StandardCharsets.UTF_8))
                .doesNotContain("choice", "ballots")
                .contains("\"result\":\"ADOPTED\"", "\"turnout\":4", "\"complete\":\"" + seal.sha256() + "\"");
    }

    @Test
    void whoHasVotedInSecretDoesSoNoMore() {
        var poll = open(YES_NO, Secrecy.SECRET);
        cast(poll, "chair", Answer.YES);

        refused("voting.bad.votedAlready", () -> voting.cast(poll, YES_NO.choice(Answer.NO), Receipt.fresh()));
    }

    @Test
    void theSameBallotSentAgainIsOne() {
        var poll = open(YES_NO, Secrecy.SECRET);
        var receipt = Receipt.fresh();
        as("chair");
        voting.cast(poll, YES_NO.choice(Answer.YES), receipt);
        voting.cast(poll, YES_NO.choice(Answer.YES), receipt);

        assertThat(database.sql("select count(*) from ballot where poll_id = ?")
                        .param(poll)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    /** The answer to the first was lost. */
    @Test
    void whatWasCastInTimeIsNotRefusedWhenItIsSentAgainAfterClosing() {
        var secret = open(YES_NO, Secrecy.SECRET);
        var open = open(YES_NO, Secrecy.OPEN);
        var receipt = Receipt.fresh();
        as("chair");
        voting.cast(secret, YES_NO.choice(Answer.YES), receipt);
        voting.castOpenly(open, YES_NO.choice(Answer.YES));
        PollTestData.later(database, WEEK);

        voting.cast(secret, YES_NO.choice(Answer.YES), receipt);
        voting.castOpenly(open, YES_NO.choice(Answer.YES));
        sealing.seal(secret);
        voting.cast(secret, YES_NO.choice(Answer.YES), receipt);

        refused("voting.bad.closed", () -> voting.cast(secret, YES_NO.choice(Answer.YES), Receipt.fresh()));
        refused("voting.bad.closed", () -> voting.castOpenly(open, YES_NO.choice(Answer.NO)));
        assertThat(seen("chair", secret).turnout()).isOne();
        as("stranger");
        notFound(() -> voting.cast(secret, YES_NO.choice(Answer.YES), receipt));
    }

    @Test
    void closedPollRefusesBallot() {
        var secret = open(YES_NO, Secrecy.SECRET);
        var open = open(YES_NO, Secrecy.OPEN);
        PollTestData.later(database, WEEK);
        as("chair");

        refused("voting.bad.closed", () -> voting.cast(secret, YES_NO.choice(Answer.YES), Receipt.fresh()));
        refused("voting.bad.closed", () -> voting.castOpenly(open, YES_NO.choice(Answer.YES)));
    }

    @Test
    void whatHasNotOpenedRefusesBallot() {
        as("chair");
        var now = Instant.now();
        var draft = draft(council, YES_NO, Secrecy.SECRET, RollKind.MEMBERS);
        var poll = polls.open(new PollDraft(
                council,
                draft.title(),
                draft.text(),
                YES_NO,
                Map.of(),
                draft.rule(),
                draft.secrecy(),
                draft.roll(),
                draft.eligibleOn(),
                now.plus(Duration.ofHours(1)),
                now.plus(Duration.ofHours(25))));

        assertThat(seen("chair", poll).phase()).isEqualTo(PollPhase.UPCOMING);
        refused("voting.bad.notOpenYet", () -> voting.cast(poll, YES_NO.choice(Answer.YES), Receipt.fresh()));
    }

    @Test
    void whoIsNotOnTheRollFindsNoPollToVoteIn() {
        var secret = open(YES_NO, Secrecy.SECRET);
        var open = open(YES_NO, Secrecy.OPEN);

        for (var who : List.of("neighbour", "stranger")) {
            as(who);
            notFound(() -> voting.cast(secret, YES_NO.choice(Answer.YES), Receipt.fresh()));
            notFound(() -> voting.castOpenly(open, YES_NO.choice(Answer.YES)));
            notFound(() -> voting.cast(secret, new Choice.Marked(List.of("a")), Receipt.fresh()));
            notFound(() -> voting.castOpenly(open, new Choice.Marked(List.of("a"))));
        }
        assertThat(seen("neighbour", secret).onRoll()).isFalse();
        notFound(() -> seen("stranger", secret));
        assertThat(polls.list(council, Pageable.ofSize(10))).isEmpty();
    }

    @Test
    void aSecretPollTakesNoOpenBallot() {
        var secret = open(YES_NO, Secrecy.SECRET);
        var open = open(YES_NO, Secrecy.OPEN);
        as("chair");

        notFound(() -> voting.castOpenly(secret, YES_NO.choice(Answer.YES)));
        notFound(() -> voting.cast(open, YES_NO.choice(Answer.YES), Receipt.fresh()));
    }

    @Test
    void aChoiceThatIsNoAnswerIsRefusedWithoutBeingQuoted() {
        var question = new One(List.of(new Option("a"), new Option("b")));
        var poll = open(question, Secrecy.SECRET);
        as("chair");

        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> voting.cast(poll, new Choice.Marked(List.of("zzz")), Receipt.fresh()))
                .matches(refused -> !String.valueOf(refused).contains("zzz"))
                .matches(refused -> refused.key().equals("voting.bad.choice"));
        refused("voting.bad.choice", () -> voting.cast(poll, YES_NO.choice(Answer.YES), Receipt.fresh()));
    }

    @Test
    void onlyChairAndSecretaryOpenPolls() {
        for (var who : List.of("member-1", "neighbour", "stranger")) {
            data.signIn(who, Roles.COUNCIL_MEMBER, Roles.RESIDENT);
            notFound(() -> polls.open(draft(council, YES_NO, Secrecy.OPEN, RollKind.MEMBERS)));
        }
    }

    @Test
    void aSecretPollWantsFiveOnTheRoll() {
        as("chair");

        refused("voting.bad.smallRoll", () -> polls.open(draft(council, YES_NO, Secrecy.SECRET, RollKind.RESIDENTS)));
    }

    @Test
    void aRollIsNotOfADayLongAgo() {
        var draft = draft(council, YES_NO, Secrecy.OPEN, RollKind.MEMBERS);
        as("chair");
        for (var day :
                List.of(draft.eligibleOn().minusDays(32), draft.eligibleOn().plusDays(1))) {
            refused(
                    "voting.bad.eligibleOn",
                    () -> polls.open(new PollDraft(
                            council,
                            draft.title(),
                            draft.text(),
                            YES_NO,
                            Map.of(),
                            draft.rule(),
                            Secrecy.OPEN,
                            RollKind.MEMBERS,
                            day,
                            draft.opensAt(),
                            draft.closesAt())));
        }
    }

    @Test
    void whoComesLaterIsNotOnTheRoll() {
        var poll = open(YES_NO, Secrecy.SECRET);
        var wilg = database.sql("select location_id from council where id = ?")
                .param(council)
                .query(Long.class)
                .single();
        database.sql(
                        "update person_function set location_id = ? where person_id = (select id from person where subject = 'stranger')")
                .param(wilg)
                .update();
        data.signIn("stranger", Roles.COUNCIL_MEMBER, Roles.RESIDENT);

        notFound(() -> voting.cast(poll, YES_NO.choice(Answer.YES), Receipt.fresh()));
    }

    @Test
    void anOpenPollIsNotSealed() {
        var poll = open(YES_NO, Secrecy.SECRET);

        refused("voting.bad.stillOpen", () -> sealing.seal(poll));
    }

    /** As a thief of the portal's account can leave one. */
    @Test
    void whatWasOnlyClosedIsSealedAllTheSame() {
        var poll = open(YES_NO, Secrecy.SECRET);
        Stream.of("chair", "member-1", "member-2", "member-3", "member-4")
                .forEach(member -> cast(poll, member, Answer.YES));
        PollTestData.later(database, Duration.ofDays(8));
        database.sql("call close_poll(?)").param(poll).update();
        assertThat(sealing.due()).contains(poll);

        seal(poll);

        assertThat(requireNonNull(seen("chair", poll).seal()).outcome().result())
                .isEqualTo(Result.ADOPTED);
        assertThat(sealing.due()).doesNotContain(poll);
    }

    @Test
    void anOpenBallotIsChangedFiftyTimesAtMost() {
        var poll = open(YES_NO, Secrecy.OPEN);
        as("member-1");
        for (var cast = 0; cast <= 50; cast++) {
            voting.castOpenly(poll, YES_NO.choice(cast % 2 == 0 ? Answer.YES : Answer.NO));
        }

        refused("voting.bad.changedTooOften", () -> voting.castOpenly(poll, YES_NO.choice(Answer.NO)));
        voting.castOpenly(poll, YES_NO.choice(Answer.YES));
        assertThat(database.sql("select count(*) from open_ballot where poll_id = ?")
                        .param(poll)
                        .query(Integer.class)
                        .single())
                .isEqualTo(51);
    }

    /** Also when it was to open long ago. */
    @Test
    void aPollIsOpenForAsLongAsTheRegulationSaysFromNow() {
        as("chair");
        var soon = draft(council, YES_NO, Secrecy.OPEN, RollKind.MEMBERS, Duration.ofHours(23));

        refused("voting.bad.duration", () -> polls.open(soon));
    }

    @Test
    void aRegulationCanLetVotesCloseSooner() {
        new CouncilTestData(database).letVotesClose(council, 23);
        as("chair");

        var poll = polls.open(draft(council, YES_NO, Secrecy.OPEN, RollKind.MEMBERS, Duration.ofHours(23)));

        assertThat(seen("chair", poll).phase()).isEqualTo(PollPhase.OPEN);
        refused(
                "voting.bad.duration",
                () -> polls.open(draft(council, YES_NO, Secrecy.OPEN, RollKind.MEMBERS, Duration.ofHours(22))));
    }

    @Test
    void optionsThatLookTheSameAreRefused() {
        var same = Map.of(
                "a", new Texts("", "Na het eten", "Після обіду"), "b", new Texts("", "na het\u200b  eten", "Ввечері"));
        var alike = Map.of("a", new Texts("", "Ja", "Так"), "b", new Texts("", "Misschien", "Tак"));
        for (var options : List.of(same, alike)) {
            refused("voting.bad.sameText", () -> PollTestData.draft(council, options));
        }
    }

    @Test
    void whatIsSealedIsNotSealedAgain() {
        var poll = open(YES_NO, Secrecy.SECRET);
        seal(poll);
        var before = seen("chair", poll);
        seal(poll);

        assertThat(seen("chair", poll)).isEqualTo(before);
        assertThat(requireNonNull(before.seal()).outcome().result()).isEqualTo(Result.NO_QUORUM);
    }

    @Test
    void openPollsOfMineComeFirst() {
        var voted = open(YES_NO, Secrecy.SECRET);
        var waits = open(YES_NO, Secrecy.OPEN);
        cast(voted, "chair", Answer.YES);

        assertThat(polls.waiting(10)).extracting(PollRow::id).containsExactly(waits);
        assertThat(polls.list(council, Pageable.ofSize(10))).hasSize(2);
        assertThat(polls.count(council)).isEqualTo(2);
    }

    private long open(Question question, Secrecy secrecy) {
        as("chair");
        return polls.open(draft(council, question, secrecy, RollKind.MEMBERS));
    }

    private void cast(long poll, String who, Answer answer) {
        as(who);
        voting.cast(poll, YES_NO.choice(answer), Receipt.fresh());
    }

    private void seal(long poll) {
        PollTestData.later(database, WEEK);
        sealing.seal(poll);
    }

    private Poll seen(String who, long poll) {
        as(who);
        return polls.find(poll);
    }

    private byte[] file(String who, long poll) {
        as(who);
        var out = new ByteArrayOutputStream();
        polls.download(poll, out);
        return out.toByteArray();
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.of(bytes));
    }

    private void as(String who) {
        data.signIn(who, who.equals("neighbour") || who.equals("stranger") ? Roles.RESIDENT : Roles.COUNCIL_MEMBER);
    }

    private static void refused(String key, ThrowingCallable deed) {
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(deed)
                .extracting(BadInputException::key)
                .isEqualTo(key);
    }

    private static void notFound(ThrowingCallable deed) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(deed);
    }
}
