package nl.perspectief.issues.ui;

import static nl.perspectief.issues.IssueTestData.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.util.List;
import nl.perspectief.attachments.PhotoTestData;
import nl.perspectief.base.ui.Choices;
import nl.perspectief.issues.Change;
import nl.perspectief.issues.IssuePlace;
import nl.perspectief.issues.ReportService;
import nl.perspectief.issues.ReportState;
import nl.perspectief.issues.ReporterService;
import nl.perspectief.issues.Visibility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReporterActionsTests extends IssueViewTest {

    @Autowired
    ReportService reports;

    @Autowired
    ReporterService reporting;

    @Autowired
    JdbcClient database;

    private String number;

    @BeforeEach
    void aReport() {
        number = place.reported("repair.lift");
    }

    @Test
    void reporterAnswersAQuestion() {
        place.change(number, new Change.Ask(words("Which floor?")));
        openAs("resident");
        assertThat(text()).contains("There is a question for you", "Which floor?");

        tell().text.setValue("The second");
        press("Send answer");

        assertThat(state()).isEqualTo(ReportState.IN_PROGRESS);
        assertThat(text()).contains("Answer of the reporter", "The second");
    }

    @Test
    void anEmptyMessageIsRefusedAtItsField() {
        openAs("resident");

        press("Send message");

        assertThat(tell().text.getErrorMessage()).isEqualTo("Write something.");
        assertThat(tell().send.isEnabled()).isTrue();
    }

    @Test
    void reporterConfirmsAndRatesAndNobodyFindsTheRating() {
        place.change(number, new Change.Solve(words("Mended")));
        openAs("resident");
        assertThat(text()).contains("Is it solved?");

        press("Yes, it is solved");
        assertThat(state()).isEqualTo(ReportState.CLOSED);
        assertThat(text()).contains("How well were you helped?");
        findInView(Choices.class).single().setValue("2");

        assertThat(text()).doesNotContain("How well were you helped?");
        assertThat(database.sql("select concat(stars, ' ', times) from report_rating where location_id = ?")
                        .param(place.wilg.id())
                        .query(String.class)
                        .list())
                .containsExactly("2 1");
        assertThat(database.sql("""
                        select column_name from information_schema.columns
                        where table_schema = database() and table_name = 'report_rating'
                        """).query(String.class).list())
                .as("nothing that leads to a report or a person")
                .containsExactlyInAnyOrder("id", "location_id", "month", "stars", "times");
        openAs("manager");
        assertThat(text()).doesNotContain("helped", "answered this");
    }

    @Test
    void aRatingIsGivenOnceAndOnlyWhenTheReportIsClosed() {
        place.as("resident");
        IssuePlace.refused("issues.bad.state", () -> reporting.rate(number, 3));

        place.as("manager");
        place.change(number, new Change.Solve(words("Mended")));
        place.as("resident");
        reporting.confirm(number);
        IssuePlace.refused("issues.bad.stars", () -> reporting.rate(number, 6));
        reporting.rate(number, 3);
        IssuePlace.refused("issues.bad.rated", () -> reporting.rate(number, 5));
    }

    @Test
    void oneTapOpensItAgain() {
        place.change(number, new Change.Solve(words("Mended")));
        openAs("resident");

        press("No, not solved");

        assertThat(state()).isEqualTo(ReportState.REOPENED);
    }

    @Test
    void supporterSaysMeTooAndLaterNotSolvedWithoutAName() {
        openAs("neighbour");
        press("Me too");
        assertThat(text()).contains("You said “me too”").doesNotContain("other person");
        place.as("manager");
        place.change(number, new Change.Solve(words("Mended")));

        openAs("neighbour");
        press("Not solved");

        assertThat(state()).isEqualTo(ReportState.REOPENED);
        place.as("manager");
        assertThat(reports.find(number).history().getLast().person()).isNull();
        place.as("resident");
        assertThat(reports.find(number).history().getLast().person()).isNull();
    }

    @Test
    void whoseReportWasMergedIsAskedOnItsPage() {
        place.as("neighbour");
        var other = reporting.report(place.draft("repair.lift"));
        place.as("manager");
        place.change(number, new Change.MergeInto(other));
        openAs("resident");
        assertThat(text()).contains("another report about the same, which is now:", "New");
        place.as("manager");
        place.change(other, new Change.Solve(words("Mended")));
        openAs("resident");
        assertThat(text()).contains("Is it solved?");

        press("No, not solved");

        number = other;
        assertThat(state()).isEqualTo(ReportState.REOPENED);
        openAs("manager");
        assertThat(text()).contains("Somebody of the joined report");
    }

    @Test
    void whoSaidNothingHasNoLastWord() {
        place.change(number, new Change.Solve(words("Mended")));
        openAs("neighbour");

        assertThat(findInView(Button.class).withText("Not solved").exists()).isFalse();
        assertThat(findInView(Button.class).withText("Me too").exists()).isFalse();
    }

    @Test
    void reporterLetsFewerReadIt() {
        openAs("resident");
        findInView(ShowPanel.class).single().choices.setValue("PRIVATE");

        press("Change");

        assertThat(place.head(number).visibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(text()).contains("Who can read it changed");
    }

    @Test
    void overtakenChangeShowsTheReportAsItIs() {
        openAs("resident");
        findInView(ShowPanel.class).single().choices.setValue("PRIVATE");
        place.as("manager");
        place.change(number, new Change.Accept());
        place.as("resident");

        press("Change");

        assertThat(place.head(number).visibility()).isEqualTo(Visibility.LOCATION);
        assertThat(text()).contains("Accepted");
    }

    @Test
    void reporterAddsForgottenPhotosAsLongAsThereIsRoom() {
        openAs("resident");
        press("Add these photos");
        assertThat(text()).contains("Choose a photo first.");

        choose(pending());
        press("Add these photos");

        assertThat(photos()).isEqualTo(1);
        assertThat(addPhotos().photos.tokens()).isEmpty();
        assertThat(text()).contains("Photos, at most 4");
        choose(pending(), pending(), pending(), pending());
        press("Add these photos");
        assertThat(photos()).isEqualTo(5);
        assertThat(findInView(AddPhotos.class).exists()).isFalse();
    }

    @Test
    void aPhotoThatIsGoneIsToldOfWhereItWasChosen() {
        openAs("resident");
        var gone = pending();
        choose(gone);
        database.sql("delete from photo where token = ?").param(gone).update();

        press("Add these photos");

        assertThat(addPhotos().photos.getElement().getTextRecursively()).contains("A photo is no longer there");
        assertThat(addPhotos().send.isEnabled()).isTrue();
    }

    @Test
    void onlyTheReporterAddsPhotosAndOnlyWhileItIsOpen() {
        for (var other : List.of("neighbour", "manager")) {
            openAs(other);
            assertThat(findInView(AddPhotos.class).exists()).as(other).isFalse();
        }
        place.as("manager");
        place.change(number, new Change.Ask(words("Which floor?")));
        openAs("resident");
        assertThat(findInView(AddPhotos.class).exists()).as("waiting").isTrue();
        place.as("manager");
        place.change(number, new Change.Solve(words("Mended")));
        place.as("resident");
        reporting.confirm(number);
        openAs("resident");
        assertThat(findInView(AddPhotos.class).exists()).as("closed").isFalse();
    }

    @Test
    void reporterOfSomethingConfidentialAddsPhotosToo() {
        number = place.reported("complaint.staff");
        openAs("resident");
        choose(pending());

        press("Add these photos");

        assertThat(photos()).isEqualTo(1);
    }

    @Test
    void managerHasNothingOfTheReporters() {
        openAs("manager");

        assertThat(findInView(ReporterActions.class)
                        .withCondition(actions -> actions.isVisible())
                        .exists())
                .isFalse();
    }

    private void openAs(String subject) {
        place.as(subject);
        UI.getCurrent().navigate("issues");
        UI.getCurrent().navigate(IssueAddress.of(number));
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }

    private AddPhotos addPhotos() {
        return findInView(AddPhotos.class).single();
    }

    private String pending() {
        return new PhotoTestData(database).pending(place.resident);
    }

    /** As the browser tells it. */
    private void choose(String... tokens) {
        var field = addPhotos().photos;
        field.setValue(String.join(" ", tokens));
        ComponentUtil.fireEvent(field, new ComponentValueChangeEvent<>(field, field, "", true));
        assertThat(field.tokens()).containsExactly(tokens);
    }

    private int photos() {
        data.nextRequest();
        return reports.find(number).photos().size();
    }

    private TellPanel tell() {
        return findInView(TellPanel.class).single();
    }

    private void press(String button) {
        data.nextRequest();
        test(findInView(Button.class).withText(button).single()).click();
    }

    private ReportState state() {
        data.nextRequest();
        return place.head(number).state();
    }
}
