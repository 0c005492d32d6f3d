package nl.perspectief.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.perspectief.PortalTest;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.time.Dates;
import nl.perspectief.notifications.NotificationRow;
import nl.perspectief.notifications.NotificationService;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Pageable;

/** Who is told what of an action, and when. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class RemindersTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    Reminders reminders;

    @Autowired
    NotificationService notifications;

    private AgendaGround ground;
    private LocalDate today;

    @BeforeEach
    void twoOrganisations() {
        ground = new AgendaGround(context);
        today = LocalDate.now(Dates.ZONE);
    }

    @Test
    void whoIsResponsibleIsAskedAndOversightHearsTheRest() {
        var number = ground.accepted();
        assertThat(ofPetra())
                .containsExactly("You are asked to take on action " + number + ": “Meer taallessen in De Wilg”.");
        assertThat(ofWillem()).isEmpty();
        assertThat(ofOversight()).containsExactly("Action " + number + " “Meer taallessen in De Wilg” was accepted.");
        ground.asPetra();
        ground.actions.finish(number, ground.actions.find(number).version(), AgendaGround.PROOF);

        assertThat(ofOversight()).first().asString().endsWith("is done.");
        assertThat(ofPetra()).as("what one did oneself").hasSize(1);
    }

    @Test
    void whoIsResponsibleHearsThatItIsChanged() {
        var number = ground.accepted();
        ground.asOversight();
        ground.actions.change(number, 0, AgendaGround.draft("De Eik", ground.school, null));

        assertThat(ofPetra()).first().asString().endsWith("was changed by oversight. Its page says how it is now.");
    }

    @Test
    void aNewOrganisationIsRemindedAnew() {
        var number = ground.accepted();
        due(number, today.plusDays(1));
        remind();
        ground.asOversight();
        ground.organisations.handOver(ground.school, 0, ground.factory);
        remind();

        assertThat(ofWillem()).first().asString().endsWith("is due within two weeks.");
    }

    @Test
    void eachDeadlineRemindsOnceAtEachTime() {
        var number = ground.accepted();
        due(number, today.plusDays(Reminders.DAYS_BEFORE + 1));
        remind();
        assertThat(ofPetra()).hasSize(1);
        due(number, today.plusDays(Reminders.DAYS_BEFORE));
        remind();
        remind();
        assertThat(ofPetra()).hasSize(2).first().asString().endsWith("is due within two weeks.");
        due(number, today);
        remind();
        remind();
        assertThat(ofPetra()).hasSize(3).first().asString().startsWith("Today is the last day");
        due(number, today.minusDays(1));
        remind();
        remind();

        assertThat(ofPetra()).hasSize(3);
        assertThat(ofOversight()).hasSize(2).first().asString().contains("has passed");
    }

    @Test
    void whatHasEndedRemindsNobody() {
        var number = ground.accepted();
        due(number, today);
        ground.asPetra();
        ground.actions.finish(number, ground.actions.find(number).version(), AgendaGround.PROOF);
        remind();

        assertThat(ofPetra()).hasSize(1);
    }

    @Test
    void whoNoLongerSpeaksForItReadsNothingOfItAnyMore() {
        ground.proposed();
        assertThat(ofPetra()).hasSize(1);
        ground.asOversight();
        ground.organisations.leave(ground.school, ground.petra.id());

        assertThat(ofPetra()).isEmpty();
    }

    private void remind() {
        reminders.run();
    }

    private void due(String number, LocalDate deadline) {
        ground.database
                .sql("update action set deadline = ? where number = ? and municipality_id = ?")
                .params(deadline, number, ground.here.id())
                .update();
    }

    private List<String> ofPetra() {
        return told("ag-petra", Roles.PARTNER);
    }

    private List<String> ofWillem() {
        return told("ag-willem", Roles.PARTNER);
    }

    private List<String> ofOversight() {
        return told("ag-oversight", Roles.OVERSIGHT);
    }

    /** In English, the latest first. */
    private List<String> told(String who, String role) {
        ground.data.signIn(who, role);
        return notifications.list(Languages.ENGLISH, Pageable.ofSize(50)).rows().stream()
                .map(NotificationRow::text)
                .toList();
    }
}
