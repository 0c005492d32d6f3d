package nl.perspectief.motions;

import static nl.perspectief.motions.MotionGround.LARGER;
import static nl.perspectief.motions.MotionGround.TEXT;
import static nl.perspectief.motions.MotionGround.notFound;
import static nl.perspectief.motions.MotionGround.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.perspectief.PortalTest;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Words;
import nl.perspectief.voting.PollTestData;
import nl.perspectief.voting.count.Choice.Answer;
import nl.perspectief.voting.count.Result;
import nl.perspectief.voting.count.Secrecy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Changes of a passage: how they are proposed, voted on, worked in, and lapse. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class AmendmentServiceTests {

    /** Has a word with {@link MotionGround#LARGER} in common. */
    private static final AmendmentDraft CARGO =
            draft("40 fietsen bij", "40 bakfietsen bij", "40 велосипедів", "40 вантажних велосипедів");

    private static final AmendmentDraft BEHIND =
            draft("bij de ingang", "achter het gebouw", "Біля входу", "За будинком");

    private static final Answer[] FOR = {Answer.YES, Answer.YES, Answer.YES, Answer.YES};

    @Autowired
    ApplicationContext context;

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
    void thoseOfOtherWordsAreVotedOnSideBySide() {
        var number = ground.amended(LARGER, BEHIND);
        var first = ground.open(number, 1);
        var second = ground.open(number, 2);
        ground.cast(first, Secrecy.OPEN, FOR);
        ground.cast(second, Secrecy.OPEN, FOR);
        ground.seal(second);
        ground.seal(first);

        assertThat(ground.seen(number).text().text())
                .isEqualTo(new Texts(
                        "",
                        "Er komt een stalling voor 60 fietsen achter het gebouw.",
                        "За будинком буде стоянка на 60 велосипедів."));
        assertThat(ground.seen(number).version()).isEqualTo(3);
    }

    @Test
    void thoseOfTheSameWordsWaitForEachOtherAndLapse() {
        var number = ground.amended(LARGER, CARGO, BEHIND);
        var first = ground.open(number, 1);
        refused("motions.bad.sameWordsInVote", () -> ground.open(number, 2));
        ground.cast(first, Secrecy.OPEN, FOR);
        ground.seal(first);

        assertThat(ground.seen(number).amendments())
                .extracting(Amendment::state)
                .containsExactly(AmendmentState.ADOPTED, AmendmentState.LAPSED, AmendmentState.PROPOSED);
        refused("motions.bad.amendmentState", () -> ground.open(number, 2));
        assertThat(ground.seen(number).history().getLast())
                .matches(line -> line.kind() == MotionEventKind.LAPSED
                        && Integer.valueOf(2).equals(line.amendment()));
    }

    @Test
    void oneThatWouldMakeTheWordsOfAnotherTwiceWaits() {
        var twice = draft(
                "bij de ingang",
                "bij de ingang en 40 fietsen achter",
                "Біля входу",
                "Біля входу, а ще 40 велосипедів за");
        var number = ground.amended(LARGER, twice);
        ground.open(number, 1);

        refused("motions.bad.sameWordsInVote", () -> ground.open(number, 2));
    }

    @Test
    void rejectedOnesLeaveTheTextAsItIs() {
        var number = ground.amended(LARGER);
        ground.voted(number, 1, Answer.NO, Answer.NO, Answer.YES, Answer.ABSTAIN);

        assertThat(ground.amendment(number, 1).state()).isEqualTo(AmendmentState.REJECTED);
        assertThat(ground.seen(number).text()).isEqualTo(TEXT);
        ground.open(number, null);
        assertThat(ground.state(number)).isEqualTo(MotionState.IN_VOTE);
    }

    @Test
    void withTooFewVotesItWaitsForAnotherRound() {
        var number = ground.amended(LARGER);
        ground.voted(number, 1, Answer.YES);
        assertThat(ground.amendment(number, 1))
                .matches(amendment -> amendment.state() == AmendmentState.PROPOSED
                        && amendment.vote() != null
                        && amendment.vote().result() == Result.NO_QUORUM);
        ground.voted(number, 1, FOR);

        assertThat(ground.amendment(number, 1).state()).isEqualTo(AmendmentState.ADOPTED);
    }

    @Test
    void whatItReplacesOccursOnce() {
        var number = ground.discussed();
        ground.as("member-2");

        refusedAt("motions.bad.passageNotFound", "passage.nl", number, draft("50 fietsen", "60", "40", "60"));
        refusedAt("motions.bad.passageNotFound", "passage.nl", number, draft("40  fietsen", "60", "40", "60"));
        refusedAt("motions.bad.passageTwice", "passage.uk", number, draft("40", "60", "с", "з"));
        refusedAt("motions.bad.noPassage", "passage.uk", number, draft("40", "60", " ", "60"));
        refusedAt("motions.bad.sameWords", "replacement.nl", number, draft("40", "40", "40", "60"));
        refusedAt(
                "motions.bad.nothingLeft",
                "replacement.nl",
                number,
                draft(TEXT.text().nl(), " ", "40", "60"));
        refusedAt("words.bad.tooLong", "passage.nl", number, draft("x".repeat(4_001), "60", "40", "60"));
        refusedAt("words.bad.tooLong", "replacement.uk", number, draft("40", "60", "40", "6".repeat(4_001)));
        assertThat(ground.seen(number).amendments()).isEmpty();
    }

    @Test
    void oneLanguageIsEnoughToProposeIt() {
        var number = ground.discussed();
        ground.as("member-2");
        refusedAt("motions.bad.noPassage", "passage", number, draft("", "", "", ""));
        refusedAt("motions.bad.noPassage", "passage.uk", number, draft("40", "60", "", "60"));
        ground.amendments.propose(number, draft("", "", "40", "60"));
        assertThat(ground.amendment(number, 1).may()).isEqualTo(new Amendment.May(false, true, false, true));
        refused("motions.bad.noPassage", () -> ground.open(number, 1));
        ground.as("member-2");

        ground.amendments.translate(number, 1, Languages.DUTCH, "40 fietsen", "60 fietsen");

        ground.voted(number, 1, FOR);
        assertThat(ground.seen(number).text().text())
                .isEqualTo(new Texts(
                        "",
                        "Er komt een stalling voor 60 fietsen bij de ingang.",
                        "Біля входу буде стоянка на 60 велосипедів."));
    }

    @Test
    void nobodyAmendsALanguageThatTheMotionIsNotIn() {
        var number = ground.discussed(new MotionText(
                new Texts("", "Een fietsenstalling", ""),
                new Texts("", TEXT.text().nl(), "")));
        ground.as("member-2");

        refusedAt("motions.bad.passageNotFound", "passage.uk", number, draft("40", "60", "40", "60"));
    }

    @Test
    void theTextNeverBecomesTooLong() {
        var long9 = "a".repeat(9_000) + " einde";
        var number = ground.discussed(new MotionText(new Texts("", "Titel", ""), new Texts("", long9, "")));
        ground.as("member-2");

        refusedAt("words.bad.tooLong", "replacement.nl", number, draft("einde", "b".repeat(1_000), "", ""));
        assertThat(ground.amendments.propose(number, draft("einde", "b".repeat(999), "", "")))
                .isOne();
    }

    @Test
    void anEmptyReplacementTakesThePassageAway() {
        var number = ground.amended(draft(" bij de ingang", "", "Біля входу буде", "Буде"));
        ground.voted(number, 1, FOR);

        assertThat(ground.seen(number).text().text())
                .isEqualTo(new Texts("", "Er komt een stalling voor 40 fietsen.", "Буде стоянка на 40 велосипедів."));
    }

    @Test
    void itsProposerWithdrawsItUntilItIsVotedOn() {
        var number = ground.amended(LARGER);
        ground.as("member-3");
        notFound(() -> ground.amendments.withdraw(number, 1));
        notFound(() -> ground.amendments.withdraw(number, 2));
        ground.as("member-2");
        ground.amendments.withdraw(number, 1);

        assertThat(ground.amendment(number, 1).state()).isEqualTo(AmendmentState.WITHDRAWN);
        ground.as("member-2");
        refused("motions.bad.amendmentState", () -> ground.amendments.withdraw(number, 1));
        ground.open(number, null);
        assertThat(ground.state(number)).isEqualTo(MotionState.IN_VOTE);
    }

    @Test
    void aLanguageThatTheMotionGotLaterIsAddedBeforeTheVote() {
        var number = ground.discussed(new MotionText(
                new Texts("", "", "Велостоянка"), new Texts("", "", TEXT.text().uk())));
        ground.as("member-2");
        ground.amendments.propose(number, draft("", "", "40 велосипедів", "60 велосипедів"));
        ground.as("secretary");
        ground.motions.translate(
                number, Languages.DUTCH, "Een fietsenstalling", TEXT.text().nl());
        refused("motions.bad.noPassage", () -> ground.open(number, 1));
        assertThat(ground.amendment(number, 1).may()).isEqualTo(new Amendment.May(false, true, false, true));
        ground.as("member-3");
        notFound(() -> ground.amendments.translate(number, 1, Languages.DUTCH, "40", "60"));
        ground.as("secretary");
        refused(
                "motions.bad.passageNotFound",
                () -> ground.amendments.translate(number, 1, Languages.DUTCH, "41", "60"));
        refused(
                "motions.bad.translated",
                () -> ground.amendments.translate(number, 1, Languages.UKRAINIAN, "40", "60"));
        refused("motions.bad.translated", () -> ground.amendments.translate(number, 1, Languages.ENGLISH, "40", "60"));
        ground.amendments.translate(number, 1, Languages.DUTCH, "40 fietsen", "60 fietsen");

        var poll = ground.open(number, 1);
        ground.as("secretary");
        refused(
                "motions.bad.amendmentInVote",
                () -> ground.motions.translate(number, Languages.ENGLISH, "Title", "Text"));
        ground.cast(poll, Secrecy.OPEN, FOR);
        ground.seal(poll);
        assertThat(ground.seen(number).text().text())
                .isEqualTo(new Texts(
                        "",
                        "Er komt een stalling voor 60 fietsen bij de ingang.",
                        "Біля входу буде стоянка на 60 велосипедів."));
    }

    @Test
    void aPassageBeginsAndEndsAtWholeCharacters() {
        var number = ground.discussed(new MotionText(
                new Texts("", "Titel", "Назва"), new Texts("", "Het is 😀 klaar 👩\u200D👧.", "Це 😀 готово.")));
        ground.as("member-2");
        refusedAt("motions.bad.passageCutsCharacter", "passage.nl", number, draft("👧.", "!", "готово", "так"));
        refusedAt("motions.bad.passageCutsCharacter", "passage.nl", number, draft("klaar 👩", "!", "готово", "так"));
        ground.amendments.propose(number, draft("\uDE00 klaar", "weg", "\uDE00 готово", "геть"));

        ground.voted(number, 1, FOR);

        assertThat(ground.seen(number).text().text())
                .isEqualTo(new Texts("", "Het is 😀weg 👩\u200D👧.", "Це 😀геть."));
    }

    @Test
    void oneThatDoesNotFitLapsesAndKeepsNothingFromItsVote() {
        var number = ground.discussed();
        ground.database.sql("""
                        insert into motion_amendment (motion_id, amendment_no, proposer_id, state, passage_en, passage_nl,
                            passage_uk, replacement_en, replacement_nl, replacement_uk, reason, proposed_at)
                        select id, 1, proposer_id, 'PROPOSED', '', '? klaar', '? готово', '', 'weg', 'геть', '',
                            utc_timestamp(6)
                        from motion where number = ?
                        """).param(number).update();

        assertThatExceptionOfType(LapsedException.class).isThrownBy(() -> ground.open(number, 1));

        assertThat(ground.amendment(number, 1).state()).isEqualTo(AmendmentState.LAPSED);
        assertThat(ground.seen(number).history().getLast()).matches(line -> line.kind() == MotionEventKind.LAPSED);
        ground.open(number, null);
        assertThat(ground.state(number)).isEqualTo(MotionState.IN_VOTE);
    }

    @Test
    void nobodyHasMoreThanThreeOpen() {
        var number = ground.amended(LARGER, CARGO, BEHIND);
        ground.as("member-2");
        refused("motions.bad.manyOfYours", () -> ground.amendments.propose(number, LARGER));
        ground.as("member-3");
        ground.amendments.propose(number, LARGER);
        ground.as("member-2");
        ground.amendments.withdraw(number, 1);

        assertThat(ground.amendments.propose(number, LARGER)).isEqualTo(5);
    }

    @Test
    void aDayHasAnEndForWhoProposesAndWithdraws() {
        var number = ground.discussed();
        ground.as("member-2");
        for (var i = 1; i <= 20; i++) {
            ground.amendments.withdraw(number, ground.amendments.propose(number, LARGER));
        }

        refused("motions.bad.manyToday", () -> ground.amendments.propose(number, LARGER));
    }

    @Test
    void chairOrSecretarySetsOneAsideAndSaysWhy() {
        var number = ground.amended(LARGER, BEHIND);
        ground.as("member-3");
        notFound(() -> ground.amendments.setAside(number, 1, MotionGround.WHY));
        ground.as("secretary");
        refused("words.bad.none", () -> ground.amendments.setAside(number, 1, new Words("", Languages.DUTCH)));
        ground.amendments.setAside(number, 1, MotionGround.WHY);

        assertThat(ground.amendment(number, 1))
                .matches(aside -> aside.state() == AmendmentState.LAPSED && MotionGround.WHY.equals(aside.aside()));
        assertThat(ground.amendment(number, 2).aside()).isNull();
        assertThat(ground.seen(number).history().getLast())
                .matches(line -> line.kind() == MotionEventKind.SET_ASIDE
                        && "secretary".equals(line.person())
                        && MotionGround.WHY.equals(line.words()));
        ground.open(number, 2);
        ground.as("chair");
        refused("motions.bad.amendmentState", () -> ground.amendments.setAside(number, 2, MotionGround.WHY));
    }

    @Test
    void whicheverAreAdoptedTheOthersStillFit() {
        var number = ground.discussed(new MotionText(
                new Texts("", "Titel", "Назва"),
                new Texts("", "Sluit om tien uur. De zaal uren lang.", "Раз. Два. Три.")));
        ground.as("member-2");
        ground.amendments.propose(number, draft("De zaal", "De zaal om tien", "Раз", "Один"));
        ground.amendments.propose(number, draft("uren", "dagen", "Два", "Двічі"));
        ground.amendments.propose(number, draft("om tien u", "om elf u", "Три", "Тричі"));
        ground.open(number, 1);
        ground.open(number, 2);

        refused("motions.bad.sameWordsInVote", () -> ground.open(number, 3));
    }

    private void refusedAt(String key, String field, String number, AmendmentDraft draft) {
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> ground.amendments.propose(number, draft))
                .matches(bad -> bad.key().equals(key) && bad.field().equals(field), "%s: %s".formatted(field, key));
    }

    private static AmendmentDraft draft(String nl, String nlBy, String uk, String ukBy) {
        return new AmendmentDraft(new Texts("", nl, uk), new Texts("", nlBy, ukBy), null);
    }
}
