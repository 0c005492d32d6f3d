package nl.perspectief.issues.ui;

import static nl.perspectief.issues.IssueTestData.words;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import nl.perspectief.StatementCounter;
import nl.perspectief.issues.Change;
import nl.perspectief.issues.ReporterService;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ReportViewTests extends IssueViewTest {

    @Autowired
    ReporterService reporting;

    @Test
    void reporterReadsWhatWasSaidAndWhatHappened() {
        var number = place.reported("repair.lift");
        place.change(number, new Change.Accept());
        place.change(number, new Change.Tell(words("The mechanic comes")));
        place.as("resident");

        var text = open(number);

        assertThat(text)
                .contains("Lift out of order", number, "De Wilg", "Room 12", "Something is wrong", "Reported by you")
                .contains("Accepted: somebody looks into it", "Jeroen", "The mechanic comes")
                .contains("Everybody at the location can read this, without your name.");
    }

    @Test
    void neighbourReadsItWithoutNamesAndMessages() {
        var number = place.reported("repair.lift");
        place.change(number, new Change.Tell(words("The mechanic comes")));
        place.change(number, new Change.Note(words("Ring them")));
        place.as("neighbour");

        assertThat(open(number))
                .contains("Something is wrong")
                .doesNotContain("Oksana", "Jeroen", "The mechanic comes", "Ring them");
    }

    @Test
    void managerDoesNotFindAConfidentialOne() {
        var number = place.reported("complaint.staff");

        assertThat(open(number)).contains("This page does not exist").doesNotContain("Something is wrong");
    }

    @Test
    void scriptsAreText() {
        place.as("resident");
        var number = reporting.report(place.issues.draft(place.wilg, "repair.lift", "<script>alert(1)</script>"));

        open(number);

        assertThat(getCurrentView().getElement().getOuterHTML()).contains("&lt;script&gt;alert(1)");
    }

    @Test
    void whereTwoMunicipalitiesHaveTheNumberTheAddressSaysWhichAndTheNumberAloneLeadsToBoth() {
        var town = data.aMunicipality("Polder").save();
        place.issues.categoriesOf(town);
        var far = data.aLocation(town).named("De Es").save();
        data.aPerson("both")
                .save()
                .holds(FunctionKind.LOCATION_MANAGER, place.wilg)
                .holds(FunctionKind.LOCATION_MANAGER, far);
        data.aPerson("stranger").save().holds(FunctionKind.RESIDENT, far);
        var number = place.reported("repair.lift");
        data.signIn("stranger", Roles.RESIDENT);
        assertThat(reporting.report(place.issues.draft(far, "repair.lift", "Something far away")))
                .isEqualTo(number);
        data.signIn("both", Roles.LOCATION_MANAGER);

        assertThat(open("polder:" + number)).contains("polder:" + number, "De Es", "Something far away");
        assertThat(open("waterdam:" + number)).contains("De Wilg", "Something is wrong");
        assertThat(open(number)).contains("polder:" + number, "waterdam:" + number);
    }

    @Test
    void aPageCostsAtMostSixStatements() {
        var number = place.reported("repair.lift");
        place.as("resident");

        assertThat(statements.during(() -> open(number))).hasSizeLessThanOrEqualTo(StatementCounter.MOST_OF_A_SCREEN);
    }

    private String open(String number) {
        data.nextRequest();
        UI.getCurrent().navigate(IssueAddress.of(number));
        return getCurrentView().getElement().getTextRecursively();
    }
}
