package nl.perspectief.quality.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import java.util.Map;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import nl.perspectief.quality.QualityTestData;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class TemplateViewTests extends SpringBrowserlessTest {

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    private QualityTestData quality;

    @BeforeEach
    void aManager() {
        quality = new QualityTestData(database);
        var wilg = data.aLocation(data.aMunicipality("Waterdam").save()).save();
        data.aPerson("manager").save().holds(FunctionKind.LOCATION_MANAGER, wilg);
        UI.getCurrent().setLocale(Languages.ENGLISH);
        data.signIn("manager", Roles.LOCATION_MANAGER);
    }

    @Test
    void listLeadsToBothTemplates() {
        var view = navigate(TemplateListView.class);

        assertThat(view.getElement().getTextRecursively())
                .contains("9 themes · 60 indicators · version 1", "20 indicators");
        assertThat($(Anchor.class, view).all())
                .extracting(Anchor::getHref)
                .containsExactly("templates/" + quality.templateId("full"), "templates/" + quality.templateId("short"));
    }

    @Test
    void templateIsShownThemeByThemeWithAllThatCounts() {
        var view = template("full");

        assertThat($(H2.class, view).all()).hasSize(9);
        assertThat(indicator(view, "SPA-01"))
                .contains("critical", "location manager", "a number", "at least 4 m² per person", "Weight3");
        assertThat(indicator(view, "SAF-05")).contains("a number, or “never”", "at most 12 months");
        assertThat(indicator(view, "SAF-08")).contains("residents", "a rating from 1 to 5", "at least 4 of 5");
        assertThat(indicator(view, "VOI-01")).contains("computed by the portal");
        assertThat($(Anchor.class, view).all())
                .extracting(Anchor::getHref)
                .contains("templates/" + quality.templateId("full") + "#T9");
    }

    @Test
    void templateIsInTheReadersLanguage() {
        UI.getCurrent().setLocale(Languages.UKRAINIAN);

        assertThat(indicator(template("full"), "SPA-01")).contains("щонайменше 4 м² на особу", "менеджер локації");
    }

    @Test
    void unknownTemplateIsNotFound() {
        UI.getCurrent().navigate("templates/999999999");

        assertThat(((Component) getCurrentView()).getElement().getTextRecursively())
                .contains("Not found");
    }

    private TemplateView template(String code) {
        return navigate(TemplateView.class, Map.of("id", String.valueOf(quality.templateId(code))));
    }

    private String indicator(TemplateView view, String code) {
        return $(ListItem.class, view).all().stream()
                .filter(item -> item.getId().filter(code::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .getElement()
                .getTextRecursively();
    }
}
