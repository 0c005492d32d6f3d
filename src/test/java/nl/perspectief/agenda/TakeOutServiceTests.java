package nl.perspectief.agenda;

import static nl.perspectief.agenda.AgendaGround.PROOF;
import static nl.perspectief.agenda.AgendaGround.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import nl.perspectief.PortalTest;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;

@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class TakeOutServiceTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    TakeOutService taking;

    @Autowired
    ActionTranslationService translating;

    private AgendaGround ground;

    @BeforeEach
    void anAgenda() {
        ground = new AgendaGround(context);
    }

    @Test
    void anEndedActionLosesItsWordsAndNothingElse() {
        var number = ground.finished();
        ground.asOversight();
        var before = ground.actions.find(number);
        assertThat(before.may().takeOut()).isTrue();
        taking.takeOut(number);
        taking.takeOut(number);

        var after = ground.actions.find(number);
        assertThat(after.may().takeOut()).as("what is gone can't be removed").isFalse();
        assertThat(after.may().takeOutSaid()).isTrue();
        assertThat(after.may().something()).isFalse();
        assertThat(after.text())
                .isEqualTo(new ActionText(
                        new Texts(
                                number + " (words removed)",
                                number + " (woorden verwijderd)",
                                number + " (слова вилучено)"),
                        new Texts("", "", "")));
        assertThat(after.row().title()).isEqualTo(after.text().title());
        assertThat(after.taken()).extracting(ByWhom::person).isEqualTo("Jeroen");
        assertThat(after.firstStep()).isNull();
        assertThat(after.row().state()).isEqualTo(ActionState.DONE);
        assertThat(after.organisationId()).isEqualTo(before.organisationId());
        assertThat(after.history()).isEqualTo(before.history());
    }

    @Test
    void oneThatRunsIsChangedInstead() {
        var number = ground.accepted();
        ground.asOversight();

        refused("agenda.bad.runs", () -> taking.takeOut(number));
    }

    @Test
    void aLineLosesItsWordsAndStaysALine() {
        var number = ground.finished();
        var lines = ground.seen(number).history();
        var line = lines.getLast();
        assertThat(line.words()).isEqualTo(PROOF);
        taking.takeOutOf(number, line.id());
        taking.takeOutOf(number, lines.getFirst().id());

        assertThat(ground.seen(number).history()).hasSameSizeAs(lines).last().satisfies(left -> {
            assertThat(left.words())
                    .isNotNull()
                    .extracting(words -> words.text())
                    .isEqualTo("…");
            assertThat(left.person()).isEqualTo(line.person());
            assertThat(left.taken()).extracting(ByWhom::person).isEqualTo("Jeroen");
            assertThat(left.happenedAt()).isEqualTo(line.happenedAt());
        });
    }

    @Test
    void whoDidWhatIsReadByOversightAndTheOrganisationAlone() {
        var number = ground.finished();
        ground.asOversight();
        taking.takeOut(number);
        taking.takeOutOf(number, ground.actions.find(number).history().getLast().id());

        ground.asPetra();
        assertThat(ground.actions.find(number).history())
                .extracting(ActionLine::person)
                .contains("Jeroen", "Petra");
        ground.asManager();
        var read = ground.actions.find(number);
        assertThat(read.history()).extracting(ActionLine::person).containsOnlyNulls();
        assertThat(read.taken()).isNotNull().extracting(ByWhom::person).isNull();
        assertThat(read.history().getLast().taken())
                .isNotNull()
                .extracting(ByWhom::person)
                .isNull();
    }

    @Test
    void whatHasEndedIsPutInLanguagesInWhichItIsNot() {
        var number = ground.finished();
        ground.asOversight();
        var before = ground.actions.find(number);
        assertThat(before.text().title().missing()).containsExactly(Languages.ENGLISH);
        assertThat(before.may().translate()).isTrue();
        refused("agenda.bad.noTitle", () -> translating.translate(number, text("")));
        translating.translate(number, text("More language lessons"));

        var after = ground.actions.find(number);
        assertThat(after.text().title())
                .isEqualTo(new Texts(
                        "More language lessons",
                        before.text().title().nl(),
                        before.text().title().uk()));
        assertThat(after.may().translate()).isFalse();
        assertThat(before.translated()).isNull();
        assertThat(after.translated()).isNotNull().extracting(ByWhom::person).isEqualTo("Jeroen");
        assertThat(after.history()).isEqualTo(before.history());
        translating.translate(number, text("Something else"));
        assertThat(ground.actions.find(number).text()).isEqualTo(after.text());
        taking.takeOut(number);
        refused("agenda.bad.takenOut", () -> translating.translate(number, text("More")));
        var running = ground.accepted();
        ground.asOversight();
        refused("agenda.bad.runs", () -> translating.translate(running, text("More")));
    }

    private static ActionText text(String english) {
        return new ActionText(new Texts(english, "", ""), new Texts("", "", ""));
    }

    @Test
    void theDatabaseItselfLetsWordsOnlyGo() {
        var number = ground.finished();
        var action = ground.seen(number);
        for (var statement : List.of(
                "update action set title_nl = 'Iets anders', taken_out_by = person_id, taken_out_at = utc_timestamp(6)"
                        + " where id = ?",
                "update action set title_nl = '…' where id = ?")) {
            kept("loses its words", statement, action.id());
        }
        kept(
                "loses its words",
                "update action_event set text = 'Iets anders', taken_out_by = person_id, taken_out_at = utc_timestamp(6)"
                        + " where id = ?",
                action.history().getLast().id());
    }

    private void kept(String message, String statement, long id) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> ground.database.sql(statement).param(id).update())
                .havingRootCause()
                .withMessageContaining(message);
    }
}
