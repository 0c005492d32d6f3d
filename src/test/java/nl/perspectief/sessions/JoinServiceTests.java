package nl.perspectief.sessions;

import static nl.perspectief.sessions.SessionGround.notFound;
import static nl.perspectief.sessions.SessionGround.refused;
import static nl.perspectief.sessions.SessionStep.CHOOSE;
import static nl.perspectief.sessions.SessionStep.IDEAS;
import static nl.perspectief.sessions.SessionStep.LOOK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.perspectief.PortalTest;
import nl.perspectief.base.text.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

/** What participants do. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class JoinServiceTests {

    @Autowired
    ApplicationContext context;

    private SessionGround ground;

    @BeforeEach
    void aSession() {
        ground = new SessionGround(context, false);
    }

    @Test
    void aCodeIsReadHoweverItIsWritten() {
        var code = ground.code();
        assertThat(ground.joining
                        .find(code.substring(0, 4).toLowerCase(Locale.ROOT) + " - " + code.substring(4))
                        .title())
                .isEqualTo("Aan tafel");
        assertThat(code).hasSize(8).doesNotContain("0", "O", "1", "I", "L");
    }

    @Test
    void aCodeWorksWhileTheSessionIsOpen() {
        var code = ground.code();
        var token = ground.sitDown(Party.RESIDENT);
        ground.sessions.close(ground.session);

        notFound(() -> ground.joining.find(code));
        notFound(() -> ground.joining.sitDown(code, new SeatDraft("", Party.RESIDENT)));
        notFound(() -> ground.joining.look(token));
    }

    @Test
    void fewCodesAreGuessedInAMinute() {
        var guesses = new Guesses(Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
        for (var i = 0; i < Guesses.MOST; i++) {
            guesses.right("CCCCCCCC", Optional::of);
            notFound(() -> guesses.right("BBBBBBBB", _ -> Optional.empty()));
        }

        refused("sessions.bad.manyGuesses", () -> guesses.right("CCCCCCCC", Optional::of));
    }

    @Test
    void anIdeaIsSomeWordsWithoutNames() {
        ground.on(LOOK, IDEAS);
        var token = ground.sitDown(Party.RESIDENT);
        refused("sessions.bad.shortIdea", () -> ground.draft("te kort"));
        refused("words.bad.tooLong", () -> ground.draft("a".repeat(10_000)));
        refused("experts.bad.suspicious", () -> ground.draft("Vraag het aan Petro de Vries"));
        refused(
                "sessions.bad.theme",
                () -> ground.joining.addIdea(
                        token, new IdeaDraft(0, null, "Een grotere keuken", Languages.DUTCH, Set.of())));
        for (var i = 1; i <= Seat.MOST_IDEAS; i++) {
            ground.idea(token, "Een grotere keuken, " + i);
        }
        refused("sessions.bad.manyIdeas", () -> ground.joining.addIdea(token, ground.draft("En nog een idee")));
        assertThat(ground.joining.look(token).ideas()).hasSize(Seat.MOST_IDEAS);
    }

    @Test
    void dotsAreGivenAndTakenBackWhileIdeasAreChosen() {
        ground.on(LOOK, IDEAS);
        var token = ground.sitDown(Party.RESIDENT);
        var kitchen = ground.idea(token, "Een grotere keuken");
        var garden = ground.idea(token, "Een tuin bij het huis");
        refused("sessions.bad.step.CHOOSE", () -> ground.joining.give(token, kitchen));
        ground.on(CHOOSE);
        refused("sessions.bad.step.IDEAS", () -> ground.joining.addIdea(token, ground.draft("En nog een idee")));
        for (var dot = 0; dot < 3; dot++) {
            ground.joining.give(token, kitchen);
        }
        refused("sessions.bad.manyOnOne", () -> ground.joining.give(token, kitchen));
        ground.joining.give(token, garden);
        ground.joining.give(token, garden);
        refused("sessions.bad.noneLeft", () -> ground.joining.give(token, garden));
        ground.joining.takeBack(token, kitchen);
        ground.joining.give(token, garden);

        var seat = ground.joining.look(token);
        assertThat(seat.left()).isZero();
        assertThat(seat.dots()).containsEntry(kitchen, 2).containsEntry(garden, 3);
        ground.on(SessionStep.WHO);
        refused("sessions.bad.step.CHOOSE", () -> ground.joining.takeBack(token, kitchen));
    }

    @Test
    void whenTheChoosingBeginsAnewAPhoneThatWasThereHasItsDotsBack() {
        ground.on(LOOK, IDEAS);
        var token = ground.sitDown(Party.RESIDENT);
        var kitchen = ground.idea(token, "Een grotere keuken");
        ground.on(CHOOSE);
        ground.joining.give(token, kitchen);
        var seat = ground.joining.look(token);
        assertThat(seat.left()).isEqualTo(4);
        ground.sessions.move(ground.session, CHOOSE, IDEAS);
        seat = seat.at(ground.joining.look(token).board());
        ground.on(CHOOSE);
        var stored = ground.joining.look(token);

        assertThat(seat.at(stored.board())).isEqualTo(stored);
    }

    @Test
    void whoIsThrownOutGivesAndSeesNothingMore() {
        ground.on(LOOK, IDEAS);
        var token = ground.joining.sitDown(ground.code(), new SeatDraft("Olha", Party.RESIDENT));
        var idea = ground.idea(token, "Een grotere keuken");
        ground.on(CHOOSE);
        ground.joining.give(token, idea);
        var who = ground.sessions.find(ground.session).people().getFirst();
        assertThat(who.nickname()).isEqualTo("Olha");
        ground.tables.throwOut(who.id());

        notFound(() -> ground.joining.look(token));
        notFound(() -> ground.joining.give(token, idea));
        assertThat(ground.board().out()).containsExactly(who.id());
        assertThat(ground.board().ideas()).extracting(Idea::dots).containsExactly(1);
        assertThat(ground.sessions.find(ground.session).people()).isEmpty();
    }

    @Test
    void whoAddedAnIdeaTakesItBackWhileIdeasAreAdded() {
        ground.on(LOOK, IDEAS);
        var token = ground.sitDown(Party.RESIDENT);
        var other = ground.sitDown(Party.PARTNER);
        var kitchen = ground.idea(token, "Een grotere keuken");
        var garden = ground.idea(token, "Een tuin bij het gebouw");
        assertThat(ground.joining.look(token).ideas()).containsExactlyInAnyOrder(kitchen, garden);
        assertThat(ground.joining.look(other).ideas()).isEmpty();
        notFound(() -> ground.joining.takeIdeaBack(other, kitchen));
        ground.joining.takeIdeaBack(token, kitchen);
        ground.on(CHOOSE);

        refused("sessions.bad.step.IDEAS", () -> ground.joining.takeIdeaBack(token, garden));
        assertThat(ground.board().ideas()).extracting(Idea::id).containsExactly(garden);
    }

    @Test
    void themesStayKnownAsLongAsIdeasMayBeAddedAgain() {
        ground.on(LOOK, IDEAS);
        var token = ground.sitDown(Party.RESIDENT);
        ground.idea(token, "Een grotere keuken");
        ground.on(CHOOSE);
        assertThat(ground.joining.look(token).themes()).isNotEmpty();
        ground.on(SessionStep.WHO);

        assertThat(ground.joining.look(token).themes()).isEmpty();
    }

    @Test
    void anotherCodeKeepsOutWhoHasTheOldOne() {
        ground.on(LOOK, IDEAS);
        var token = ground.sitDown(Party.RESIDENT);
        ground.idea(token, "Een grotere keuken");
        var idle = ground.sitDown(Party.RESIDENT);
        var old = ground.code();
        ground.asLeader();
        ground.sessions.changeCode(ground.session);

        notFound(() -> ground.joining.look(idle));
        notFound(() -> ground.joining.sitDown(old, new SeatDraft("", Party.RESIDENT)));
        assertThat(ground.joining.look(token).isAt(ground.code())).isTrue();
        ground.sitDown(Party.PARTNER);
        assertThat(ground.board().people()).isEqualTo(2);
        ground.asFellow();
        notFound(() -> ground.sessions.changeCode(ground.session));
    }

    @Test
    void whoLeavesIsKnownNoMoreAndWhatWasAddedStays() {
        ground.on(LOOK, IDEAS);
        var token = ground.sitDown(Party.RESIDENT);
        ground.idea(token, "Een grotere keuken");
        ground.joining.leave(token);

        notFound(() -> ground.joining.look(token));
        notFound(() -> ground.joining.leave(token));
        assertThat(ground.board().people()).isZero();
        assertThat(ground.board().ideas()).hasSize(1);
    }

    @Test
    void whoIsThrownOutLeavesTheirSeatToOthers() {
        ground.database
                .sql("insert into session_participant (session_id, token_hash, nickname, party, joined_at)"
                        + " with recursive people as (select 1 seq union all select seq + 1 from people where seq < 300)"
                        + " select :session, unhex(sha2(concat(:session, '-', seq), 256)), '', 'RESIDENT', utc_timestamp(6)"
                        + " from people")
                .param("session", ground.session)
                .update();
        refused("sessions.bad.full", () -> ground.sitDown(Party.RESIDENT));
        ground.asLeader();
        ground.tables.throwOut(
                ground.sessions.find(ground.session).people().getFirst().id());

        ground.sitDown(Party.RESIDENT);
    }

    @Test
    void theLeaderMendsForWhomSomebodySitsThere() {
        var token = ground.sitDown(Party.RESIDENT);
        ground.tables.regroup(
                ground.sessions.find(ground.session).people().getFirst().id(), Party.PARTNER);

        assertThat(ground.joining.look(token).party()).isEqualTo(Party.PARTNER);
    }

    @Test
    void aTokenOpensItsOwnTableAlone() {
        ground.on(LOOK, IDEAS);
        var token = ground.sitDown(Party.RESIDENT);
        var elsewhere = ground.made.session(ground.pool, ground.leader.id(), "Andere tafel", CHOOSE);
        var guest = ground.made.participant(elsewhere, "guest-of-another", "", Party.PARTNER);
        var theirs = ground.made.idea(elsewhere, guest, "Een idee van elders");
        ground.on(CHOOSE);

        refused("sessions.bad.joined", () -> ground.joining.give(token, theirs));
        notFound(() -> ground.joining.look(token + "x"));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> ground.made.dot(ground.session, guest, theirs, 1, 1));
    }

    @Test
    void theDatabaseCountsDotsItself() {
        ground.on(LOOK, IDEAS);
        var token = ground.sitDown(Party.RESIDENT);
        var idea = ground.idea(token, "Een grotere keuken");
        var who = ground.sessions.find(ground.session).people().getFirst().id();
        assertThatExceptionOfType(DataAccessException.class)
                .as("before ideas are chosen")
                .isThrownBy(() -> ground.made.dot(ground.session, who, idea, 1, 1));
        ground.on(CHOOSE);
        for (var number = 1; number <= 3; number++) {
            ground.made.dot(ground.session, who, idea, number, number);
        }

        assertThatExceptionOfType(DataAccessException.class)
                .as("four on one idea")
                .isThrownBy(() -> ground.made.dot(ground.session, who, idea, 4, 4));
        assertThatExceptionOfType(DataAccessException.class)
                .as("the same twice")
                .isThrownBy(() -> ground.made.dot(ground.session, who, idea, 3, 1));
        assertThatExceptionOfType(DataAccessException.class)
                .as("a sixth")
                .isThrownBy(() -> ground.made.dot(ground.session, who, idea, 6, 1));
    }
}
