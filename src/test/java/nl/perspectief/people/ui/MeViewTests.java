package nl.perspectief.people.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class MeViewTests extends SpringBrowserlessTest {

    @Autowired
    TestData data;

    @Test
    void saysWhoIAmWhatIDoAndWhatIsKept() {
        var here = data.aMunicipality("Waterdam").save();
        var wilg = data.aLocation(here).named("De Wilg").save();
        data.aPerson("mv-mila")
                .named("Mila")
                .save()
                .holds(FunctionKind.LOCATION_MANAGER, wilg)
                .holds(FunctionKind.COUNCIL_CHAIR, here);
        data.signIn("mv-mila", Roles.LOCATION_MANAGER);

        assertThat(text())
                .contains("Mila", "mv-mila@example.org", "Locatiemanager", "De Wilg")
                .contains("Voorzitter van de bewonersraad", "Waterdam (hele gemeente)")
                .contains("Het portaal bewaart");
    }

    @Test
    void whoIsNotKnownYetSeesWhatThereIs() {
        data.signIn("mv-unknown", Roles.RESIDENT);

        assertThat(text()).contains("niet bekend", "Bewoner", "U hebt nog geen functie");
    }

    private String text() {
        UI.getCurrent().setLocale(Languages.DUTCH);
        return navigate("me", MeView.class).getElement().getTextRecursively();
    }
}
