package nl.perspectief.council.ui;

import static nl.perspectief.StatementCounter.MOST_OF_A_SCREEN;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import nl.perspectief.Pages;
import nl.perspectief.PortalTest;
import nl.perspectief.StatementCounter;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.council.CouncilTestData;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class CouncilListViewTests extends SpringBrowserlessTest {

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    @Autowired
    StatementCounter statements;

    private CouncilTestData councils;
    private TestData.Municipality here;
    private TestData.Location wilg;

    @BeforeEach
    void councilsHereAndElsewhere() {
        UI.getCurrent().setLocale(Languages.DUTCH);
        councils = new CouncilTestData(database);
        here = data.aMunicipality("Waterdam").save();
        wilg = data.aLocation(here).named("De Wilg").save();
        councils.of(wilg);
        councils.of(here);
        councils.of(data.aLocation(data.aMunicipality("Zanddorp").save())
                .named("De Els")
                .save());
        data.aPerson("cl-member").save().holds(FunctionKind.COUNCIL_MEMBER, wilg);
        data.aPerson("cl-resident").save().holds(FunctionKind.RESIDENT, wilg);
        data.aPerson("cl-oversight").save().holds(FunctionKind.OVERSIGHT, here);
    }

    @Test
    void whoSeesSeveralChoosesOne() {
        data.signIn("cl-resident", Roles.RESIDENT);

        assertThat(Pages.read("council"))
                .contains("Bewonersraad van heel Waterdam", "Nog geen leden", "Bewonersraad De Wilg", "1 lid")
                .doesNotContain("De Els");
    }

    @Test
    void whoSeesOneComesToItAtOnce() {
        data.signIn("cl-member", Roles.COUNCIL_MEMBER);

        assertThat(Pages.read("council")).contains("Reglement");

        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo("council/de-wilg");
    }

    @Test
    void whoHasNoPlaceReadsWhatWouldBeHere() {
        data.aPerson("cl-nowhere").save();
        data.signIn("cl-nowhere", Roles.RESIDENT);

        assertThat(Pages.read("council")).contains("Nog geen bewonersraad");
    }

    @Test
    void moreThanAPageComeOnRequestAndStayInTheAddress() {
        for (int number = 10; number < 10 + CouncilListView.PAGE; number++) {
            councils.of(data.aLocation(here).named("Huis " + number).save());
        }
        data.signIn("cl-oversight", Roles.OVERSIGHT);
        var view = navigate(CouncilListView.class);
        assertThat(view.list.getChildren()).hasSize(CouncilListView.PAGE);

        test(view.more).click();

        assertThat(view.list.getChildren()).hasSize(CouncilListView.PAGE + 2);
        assertThat(view.more.isVisible()).isFalse();
        assertThat(Pages.read("council?pages=2")).contains("Huis 29");
        assertThat(statements.during(() -> navigate(CouncilListView.class))).hasSizeLessThanOrEqualTo(MOST_OF_A_SCREEN);
    }
}
