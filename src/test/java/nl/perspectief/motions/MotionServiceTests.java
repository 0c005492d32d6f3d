package nl.perspectief.motions;

import static nl.perspectief.motions.MotionGround.TEXT;
import static nl.perspectief.motions.MotionGround.WHY;
import static nl.perspectief.motions.MotionGround.notFound;
import static nl.perspectief.motions.MotionGround.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.perspectief.PortalTest;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.text.Words;
import nl.perspectief.base.time.Dates;
import nl.perspectief.council.Majority;
import nl.perspectief.council.MajorityBase;
import nl.perspectief.council.Tie;
import nl.perspectief.council.VotingRule;
import nl.perspectief.motions.Difference.Kind;
import nl.perspectief.motions.Difference.Part;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.voting.PollTestData;
import nl.perspectief.voting.count.Choice.Answer;
import nl.perspectief.voting.count.Result;
import nl.perspectief.voting.count.Rule;
import nl.perspectief.voting.count.Secrecy;
import nl.perspectief.voting.count.Share;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;

/** A motion from draft to outcome. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class MotionServiceTests {

    private static final MotionText NOTHING = new MotionText(new Texts("", "", ""), new Texts("", "", ""));
    private static final MotionText IN_DUTCH = new MotionText(new Texts("", "Titel", ""), new Texts("", "Tekst", ""));
    private static final MotionText OTHER = new MotionText(
            new Texts("", "Een fietsenstalling", "Велостоянка"),
            new Texts(
                    "",
                    "Er komt een stalling voor 80 fietsen bij de ingang.",
                    "Біля входу буде стоянка на 80 велосипедів."));

    @Autowired
    ApplicationContext context;

    private MotionGround ground;
    private MotionService motions;

    @BeforeEach
    void aCouncilOfSeven() {
        ground = new MotionGround(context);
        motions = ground.motions;
    }

    @AfterEach
    void theClockOfEverybody() {
        PollTestData.now(ground.database);
    }

    @Test
    void aMotionIsAdoptedWithOneAmendment() {
        var number = ground.amended(MotionGround.LARGER);
        refused("motions.bad.amendmentsFirst", () -> ground.open(number, null));
        ground.voted(number, 1, Answer.YES, Answer.YES, Answer.YES, Answer.NO);

        ground.as("chair");
        var poll = ground.votes.openVote(number, null, MotionGround.terms(Secrecy.SECRET));
        assertThat(ground.state(number)).isEqualTo(MotionState.IN_VOTE);
        ground.cast(poll, Secrecy.SECRET, Answer.YES, Answer.YES, Answer.NO, Answer.YES, Answer.ABSTAIN);
        ground.seal(poll);

        var motion = ground.seen(number);
        assertThat(motion.row().state()).isEqualTo(MotionState.ADOPTED);
        assertThat(motion.text().text().uk()).isEqualTo("Біля входу буде стоянка на 60 велосипедів.");
        assertThat(motion.text().text().nl()).isEqualTo("Er komt een stalling voor 60 fietsen bij de ingang.");
        assertThat(motion.version()).isEqualTo(2);
        assertThat(motion.vote()).matches(vote -> vote != null && vote.result() == Result.ADOPTED && vote.round() == 1);
        assertThat(motion.amendments())
                .extracting(Amendment::number, Amendment::state, amendment -> amendment.vote() == null)
                .containsExactly(tuple(1, AmendmentState.ADOPTED, false));
        assertThat(motions.difference(number, 1, 2, Languages.UKRAINIAN).text())
                .containsExactly(
                        new Part(Kind.KEPT, "Біля входу буде стоянка на "),
                        new Part(Kind.REMOVED, "40"),
                        new Part(Kind.ADDED, "60"),
                        new Part(Kind.KEPT, " велосипедів."));
        assertThat(motion.history())
                .extracting(MotionLine::kind, MotionLine::person, MotionLine::version, MotionLine::amendment)
                .containsExactly(
                        tuple(MotionEventKind.SUBMITTED, "member-1", 1, null),
                        tuple(MotionEventKind.SUPPORTED, "member-2", null, null),
                        tuple(MotionEventKind.SUPPORTED, "member-3", null, null),
                        tuple(MotionEventKind.SECONDED, null, null, null),
                        tuple(MotionEventKind.DISCUSSION_OPENED, "chair", null, null),
                        tuple(MotionEventKind.PROPOSED, "member-2", null, 1),
                        tuple(MotionEventKind.VOTE_OPENED, "chair", null, 1),
                        tuple(MotionEventKind.ADOPTED, null, 2, 1),
                        tuple(MotionEventKind.VOTE_OPENED, "chair", null, null),
                        tuple(MotionEventKind.ADOPTED, null, null, null));
        assertThat(motion.may())
                .isEqualTo(new Motion.May(false, false, false, false, false, false, false, false, false));
    }

    @Test
    void whatIsVotedOnStandsOnTheBallotInBothLanguages() {
        var number = ground.amended(MotionGround.LARGER);
        var onAmendment = ground.open(number, 1);
        ground.seal(onAmendment);
        ground.as("member-2");
        refused("motions.bad.amendmentState", () -> ground.amendments.withdraw(number, 1));
        assertThat(manifest(onAmendment))
                .contains("\"Поправка 1 до " + number + ": Велостоянка\"")
                .contains("40 велосипедів\\n\\nмають бути такі:\\n\\n60 велосипедів")
                .contains("Біля входу буде стоянка на [40 велосипедів].")
                .contains("\"Amendement 1 op " + number + ": Een fietsenstalling\"");
        ground.voted(number, 1, Answer.NO, Answer.NO, Answer.NO, Answer.NO);

        var onMotion = ground.open(number, null);

        assertThat(manifest(onMotion))
                .contains("\"nl\":\"" + number + ": Een fietsenstalling\"")
                .contains("Біля входу буде стоянка на 40 велосипедів.")
                .contains("\"denominator\":2,\"numerator\":1");
    }

    @Test
    void tooFewVotesLeadBackToTheDiscussionAndToAnotherRound() {
        var number = ground.discussed();
        ground.voted(number, null, Answer.YES, Answer.YES);

        assertThat(ground.state(number)).isEqualTo(MotionState.IN_DISCUSSION);
        ground.as("member-1");
        refused("motions.bad.voted", () -> motions.withdraw(number, WHY));
        ground.voted(number, null, Answer.NO, Answer.NO, Answer.YES, Answer.NO);

        var motion = ground.seen(number);
        assertThat(motion.row().state()).isEqualTo(MotionState.REJECTED);
        assertThat(motion.vote()).matches(vote -> vote != null && vote.round() == 2);
        assertThat(motion.history())
                .extracting(MotionLine::kind)
                .endsWith(
                        MotionEventKind.VOTE_OPENED,
                        MotionEventKind.NO_QUORUM,
                        MotionEventKind.VOTE_OPENED,
                        MotionEventKind.REJECTED);
    }

    @Test
    void aDraftIsItsProposersAlone() {
        ground.as("member-1");
        refused("words.bad.none", () -> ground.drafts.draft(ground.council, NOTHING));
        var draft = ground.drafts.draft(ground.council, IN_DUTCH);
        ground.drafts.change(draft, new MotionText(new Texts("", " Titel\u202e ", ""), new Texts("", "", "")));

        assertThat(ground.drafts.find(draft).text().title().nl()).isEqualTo("Titel");
        assertThat(ground.drafts.list(ground.council)).hasSize(1);
        assertThat(motions.list(ground.council, MotionFilter.ALL, Pageable.unpaged()))
                .isEmpty();
        ground.as("chair");
        assertThat(ground.drafts.list(ground.council)).isEmpty();
        notFound(() -> ground.drafts.find(draft));
        notFound(() -> ground.drafts.change(draft, TEXT));
        notFound(() -> ground.drafts.submit(draft, TEXT));
        notFound(() -> ground.drafts.delete(draft));
        ground.as("member-1");
        ground.drafts.delete(draft);
        notFound(() -> ground.drafts.find(draft));
    }

    @Test
    void aMotionHasAWholeTextInSomeLanguage() {
        ground.as("member-1");
        refused("motions.bad.noText", () -> ground.submitted(NOTHING));
        refused(
                "motions.bad.half",
                () -> ground.submitted(new MotionText(new Texts("", "Titel", ""), new Texts("", "", ""))));
        refused(
                "motions.bad.half",
                () -> ground.submitted(new MotionText(new Texts("", "Titel", "Назва"), new Texts("", "Tekst", ""))));
        refused(
                "words.bad.tooLong",
                () -> ground.drafts.draft(
                        ground.council,
                        new MotionText(new Texts("", "t".repeat(151), ""), new Texts("", "Tekst", ""))));
        refused(
                "words.bad.tooLong",
                () -> ground.drafts.draft(
                        ground.council,
                        new MotionText(new Texts("", "Titel", ""), new Texts("", "", "ї".repeat(10_001)))));

        var number = ground.submitted(IN_DUTCH);
        assertThat(ground.seen(number).text().missing()).containsExactly(Languages.UKRAINIAN);
    }

    @Test
    void numbersAreConsecutiveWithinAMunicipalityAndYear() {
        var year = Dates.day(Instant.now()).getYear();

        assertThat(Stream.of(ground.submitted(), ground.submitted(), ground.submitted()))
                .containsExactly("R-%d-0001".formatted(year), "R-%d-0002".formatted(year), "R-%d-0003".formatted(year));
    }

    @Test
    void withTheLastSupporterItIsSeconded() {
        var number = ground.submitted();
        ground.as("member-1");
        refused("motions.bad.own", () -> motions.support(number, 1));
        ground.as("member-2");
        motions.support(number, 1);
        motions.support(number, 1);
        assertThat(ground.seen(number).row()).matches(row -> row.supporters() == 1 && row.threshold() == 2);
        ground.as("member-2");
        motions.withdrawSupport(number);
        motions.withdrawSupport(number);
        ground.as("member-3");
        motions.support(number, 1);
        assertThat(ground.state(number)).isEqualTo(MotionState.SUBMITTED);
        ground.as("member-4");
        motions.support(number, 1);

        assertThat(ground.state(number)).isEqualTo(MotionState.SECONDED);
        ground.as("member-4");
        refused("motions.bad.state", () -> motions.withdrawSupport(number));
        ground.as("member-5");
        refused("motions.bad.state", () -> motions.support(number, 1));
    }

    @Test
    void theRegulationAtSubmittingHolds() {
        regulate(0);
        var number = ground.submitted();
        assertThat(ground.state(number)).isEqualTo(MotionState.SECONDED);
        regulate(1);
        var other = ground.submitted();
        regulate(5);
        ground.as("member-2");
        motions.support(other, 1);

        assertThat(ground.state(other)).isEqualTo(MotionState.SECONDED);
    }

    @Test
    void aChangeResetsTheSupport() {
        var number = ground.submitted();
        ground.as("member-2");
        motions.support(number, 1);
        ground.as("member-1");
        motions.change(number, 1, TEXT);
        assertThat(motions.find(number).version()).as("nothing changed").isOne();
        assertThatExceptionOfType(ChangedMeanwhileException.class).isThrownBy(() -> motions.change(number, 2, OTHER));
        refused("motions.bad.noText", () -> motions.change(number, 1, NOTHING));
        motions.change(number, 1, OTHER);

        ground.as("member-2");
        var changed = motions.find(number);
        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.row()).matches(row -> row.supporters() == 0 && !row.supported());
        assertThatExceptionOfType(ChangedMeanwhileException.class).isThrownBy(() -> motions.support(number, 1));
        motions.support(number, 2);
        assertThat(motions.version(number, 1)).isEqualTo(TEXT);
        assertThat(motions.version(number, 2)).isEqualTo(OTHER);
        notFound(() -> motions.version(number, 3));
        notFound(() -> motions.difference(number, 0, 1, Languages.DUTCH));
    }

    @Test
    void theTextFreezesOnceItIsSeconded() {
        var number = ground.seconded(TEXT);
        ground.as("member-1");

        refused("motions.bad.frozen", () -> motions.change(number, 1, OTHER));
    }

    @Test
    void aMissingLanguageIsAddedToAFrozenTextAndVotesNeedIt() {
        var number = ground.discussed(IN_DUTCH);
        refused("motions.bad.noUkrainian", () -> ground.open(number, null));
        ground.as("member-2");
        notFound(() -> motions.translate(number, Languages.UKRAINIAN, "Назва", "Текст"));
        ground.as("secretary");
        assertThat(motions.find(number).may().translate()).isTrue();
        refused("motions.bad.translated", () -> motions.translate(number, Languages.DUTCH, "Titel", "Anders"));
        refused("motions.bad.half", () -> motions.translate(number, Languages.UKRAINIAN, "Назва", " "));
        refused("words.bad.language", () -> motions.translate(number, Locale.FRENCH, "Titre", "Texte"));
        motions.translate(number, Languages.UKRAINIAN, "Назва", "Текст");

        var motion = ground.seen(number);
        assertThat(motion.text())
                .isEqualTo(new MotionText(new Texts("", "Titel", "Назва"), new Texts("", "Tekst", "Текст")));
        assertThat(motion.history().getLast())
                .matches(line -> line.kind() == MotionEventKind.TRANSLATED && "secretary".equals(line.person()));
        ground.voted(number, null, Answer.YES, Answer.YES, Answer.YES, Answer.YES);
        assertThat(ground.state(number)).isEqualTo(MotionState.ADOPTED);
        refused("motions.bad.state", () -> motions.translate(number, Languages.ENGLISH, "Title", "Text"));
    }

    @Test
    void aMotionWithoutDutchIsNotVotedOnEither() {
        var number = ground.discussed(new MotionText(new Texts("", "", "Назва"), new Texts("", "", "Текст")));

        refused("motions.bad.noDutch", () -> ground.open(number, null));
    }

    @Test
    void itsProposerWithdrawsItWithAReasonUntilAVoteIsOpened() {
        var number = ground.amended(MotionGround.LARGER);
        ground.as("member-1");
        refused("words.bad.none", () -> motions.withdraw(number, new Words(" ", Languages.DUTCH)));
        ground.as("chair");
        notFound(() -> motions.withdraw(number, WHY));
        ground.as("member-1");
        motions.withdraw(number, WHY);

        var motion = ground.seen(number);
        assertThat(motion.row().state()).isEqualTo(MotionState.WITHDRAWN);
        assertThat(motion.history())
                .filteredOn(line -> line.kind() == MotionEventKind.WITHDRAWN)
                .extracting(MotionLine::words)
                .containsExactly(WHY);
        assertThat(motion.amendments()).extracting(Amendment::state).containsExactly(AmendmentState.LAPSED);
        ground.as("member-1");
        refused("motions.bad.state", () -> motions.withdraw(number, WHY));

        var inVote = ground.amended(MotionGround.LARGER);
        ground.open(inVote, 1);
        ground.as("member-1");
        refused("motions.bad.voted", () -> motions.withdraw(inVote, WHY));
        assertThat(motions.find(inVote).may().withdraw()).isFalse();
    }

    @Test
    void stepsOutOfOrderAreRefused() {
        var submitted = ground.submitted();
        refused("motions.bad.state", () -> ground.open(submitted, null));
        refused("motions.bad.state", () -> ground.votes.openDiscussion(submitted));
        ground.as("member-2");
        refused("motions.bad.state", () -> ground.amendments.propose(submitted, MotionGround.LARGER));
        notFound(() -> ground.votes.openDiscussion(submitted));
        notFound(() -> ground.votes.openVote(submitted, null, MotionGround.terms(Secrecy.OPEN)));
        var inVote = ground.discussed();
        ground.open(inVote, null);
        refused("motions.bad.state", () -> ground.open(inVote, null));
        refused("motions.bad.state", () -> ground.votes.openDiscussion(inVote));
        ground.as("member-2");
        refused("motions.bad.state", () -> ground.amendments.propose(inVote, MotionGround.LARGER));
        ground.as("member-1");
        refused("motions.bad.voted", () -> motions.withdraw(inVote, WHY));
    }

    @Test
    void whatWaitsIsTold() {
        var submitted = ground.submitted();
        var seconded = ground.seconded(TEXT);
        var later = ground.submitted();

        ground.as("member-1");
        assertThat(motions.waiting(10)).isEqualTo(WaitingMotions.NOTHING);
        ground.as("member-4");
        assertThat(numbers(motions.waiting(10).support())).containsExactly(submitted, later);
        assertThat(motions.waiting(10).discussion()).isEmpty();
        motions.support(submitted, 1);
        assertThat(numbers(motions.waiting(10).support())).containsExactly(later);
        ground.as("secretary");
        assertThat(numbers(motions.waiting(10).support())).containsExactly(submitted, later);
        assertThat(numbers(motions.waiting(1).support())).containsExactly(submitted);
        assertThat(numbers(motions.waiting(1).discussion())).containsExactly(seconded);
    }

    @Test
    void aListHasWhatWasAskedFor() {
        var first = ground.submitted();
        var second = ground.seconded(TEXT);
        ground.as("member-1");
        motions.withdraw(first, WHY);
        ground.as("member-4");
        var third = ground.drafts.submitNew(ground.council, IN_DUTCH);

        assertThat(list(MotionFilter.ALL)).containsExactly(third, second, first);
        assertThat(list(MotionFilter.OPEN)).containsExactly(third, second);
        assertThat(list(MotionFilter.DECIDED)).containsExactly(first);
        assertThat(list(MotionFilter.OWN)).containsExactly(third);
        assertThat(motions.count(ground.council, MotionFilter.OPEN)).isEqualTo(2);
        assertThat(numbers(motions.list(ground.council, MotionFilter.ALL, PageRequest.of(1, 2))))
                .containsExactly(first);
    }

    @Test
    void aVoteGoesByTheRegulationOrAStricterRule() {
        var number = ground.discussed();
        ground.as("chair");
        refused("motions.bad.quorumBelow", () -> openBy(number, null, Majority.SIMPLE));
        refused("motions.bad.quorumBelow", () -> openBy(number, Share.percent(49), Majority.FOUR_FIFTHS));
        openBy(number, Share.percent(50), Majority.TWO_THIRDS);
        assertThat(ground.state(number)).isEqualTo(MotionState.IN_VOTE);

        var strict = new VotingRule(0, Majority.TWO_THIRDS, MajorityBase.ALL_BALLOTS, Tie.REJECTED);
        for (var weaker : List.of(
                Rule.majority(null, Majority.ABSOLUTE, MajorityBase.WHOLE_ROLL),
                Rule.majority(null, Majority.FOUR_FIFTHS, MajorityBase.FOR_AND_AGAINST))) {
            refused("motions.bad.majorityBelow", () -> by(weaker).decides(strict));
        }
        var stricter = Rule.majority(Share.percent(1), Majority.TWO_THIRDS, MajorityBase.WHOLE_ROLL);
        assertThat(by(stricter).decides(strict)).isEqualTo(stricter);
    }

    private long openBy(String number, @Nullable Share quorum, Majority majority) {
        return ground.votes.openVote(number, null, by(Rule.majority(quorum, majority, MajorityBase.FOR_AND_AGAINST)));
    }

    private static VoteTerms by(Rule rule) {
        return new VoteTerms(rule, Secrecy.OPEN, Instant.now().plus(Duration.ofDays(7)));
    }

    @Test
    void aLanguageThatComesToASubmittedTextKeepsItsSupport() {
        var number = ground.submitted(IN_DUTCH);
        ground.as("member-2");
        motions.support(number, 1);
        ground.as("member-1");
        motions.change(number, 1, new MotionText(new Texts("", "Titel", "Назва"), new Texts("", "Tekst", "Текст")));

        var translated = ground.seen(number);
        assertThat(translated.version()).isEqualTo(2);
        assertThat(translated.row().supporters()).isOne();
        assertThat(translated.supporters()).containsExactly("member-2");
        assertThat(translated.history().getLast())
                .matches(line -> line.kind() == MotionEventKind.TRANSLATED
                        && Integer.valueOf(2).equals(line.version()));
        ground.as("member-1");
        motions.change(number, 2, new MotionText(new Texts("", "Titel", "Назва"), new Texts("", "Anders", "Текст")));
        assertThat(ground.seen(number).supporters()).isEmpty();
        ground.as("member-3");
        motions.support(number, 3);
        ground.as("member-4");
        motions.support(number, 3);
        assertThat(ground.state(number)).isEqualTo(MotionState.SECONDED);
    }

    @Test
    void whoChangesTheirMindAllDayFillsNoHistory() {
        var number = ground.submitted();
        ground.as("member-2");
        for (var i = 0; i < 3; i++) {
            motions.support(number, 1);
            motions.withdrawSupport(number);
        }

        refused("motions.bad.manySupports", () -> motions.support(number, 1));
        assertThat(ground.seen(number).history()).hasSize(7);
    }

    @Test
    void theHistoryIsReadFromItsEnd() {
        var number = ground.submitted();
        var id = ground.database
                .sql("select id from motion where number = ?")
                .param(number)
                .query(Long.class)
                .single();
        var store = context.getBean(MotionStore.class);
        for (var i = 0; i < Motion.LINES; i++) {
            store.line(id, MotionEventKind.SECONDED).add();
        }

        var latest = ground.seen(number).history();
        assertThat(latest).hasSize(Motion.LINES).noneMatch(line -> line.kind() == MotionEventKind.SUBMITTED);
        assertThat(motions.earlier(number, latest.getFirst().id()))
                .extracting(MotionLine::kind)
                .containsExactly(MotionEventKind.SUBMITTED);
    }

    @Test
    void draftsAndTextsHaveAnEnd() {
        ground.as("member-1");
        var draft = 0L;
        for (var i = 0; i < 20; i++) {
            draft = ground.drafts.draft(ground.council, IN_DUTCH);
        }
        refused("motions.bad.manyDrafts", () -> ground.drafts.draft(ground.council, IN_DUTCH));
        var number = ground.drafts.submit(draft, IN_DUTCH);
        for (var version = 1; version < 20; version++) {
            motions.change(number, version, version % 2 == 0 ? IN_DUTCH : OTHER);
        }

        refused("motions.bad.manyTexts", () -> motions.change(number, 20, IN_DUTCH));
        var another = ground.drafts.draft(ground.council, IN_DUTCH);
        refused("motions.bad.manyTexts", () -> ground.drafts.submit(another, OTHER));
        assertThat(ground.drafts.find(another).text())
                .as("what is refused stays as it was stored")
                .isEqualTo(IN_DUTCH);
    }

    @Test
    void theAddressOfADraftLeadsToWhatItBecame() {
        ground.as("member-1");
        var draft = ground.drafts.draft(ground.council, IN_DUTCH);
        assertThat(ground.drafts.motionOf(draft)).isEmpty();
        var number = ground.drafts.submit(draft, IN_DUTCH);

        assertThat(ground.drafts.motionOf(draft)).contains(number);
        ground.as("member-2");
        assertThat(ground.drafts.motionOf(draft)).contains(number);
        ground.data
                .aPerson("of-elsewhere")
                .save()
                .holds(
                        FunctionKind.COUNCIL_MEMBER,
                        ground.data
                                .aLocation(ground.here)
                                .named("De Linde")
                                .coded("de-linde")
                                .save());
        ground.as("of-elsewhere");
        assertThat(ground.drafts.motionOf(draft)).isEmpty();
    }

    private List<String> list(MotionFilter filter) {
        var rows = motions.list(ground.council, filter, Pageable.unpaged());
        assertThat(motions.count(ground.council, filter)).isEqualTo(rows.size());
        return numbers(rows);
    }

    private static List<String> numbers(List<MotionRow> rows) {
        return rows.stream().map(MotionRow::number).toList();
    }

    private void regulate(int threshold) {
        ground.data.nextRequest();
        ground.database
                .sql("update council set seconding_threshold = ? where id = ?")
                .params(threshold, ground.council)
                .update();
        context.getBean(EntityManager.class).clear();
    }

    private String manifest(long poll) {
        return ground.database
                .sql("select manifest from poll where id = ?")
                .param(poll)
                .query(String.class)
                .single();
    }
}
