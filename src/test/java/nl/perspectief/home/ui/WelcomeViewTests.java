package nl.perspectief.home.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.text.Languages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Keycloak is away in these tests; with it, the browser tests sign in. */
@PortalTest
class WelcomeViewTests extends SpringBrowserlessTest {

    @Autowired
    TestData data;

    @BeforeEach
    void aDutchReader() {
        UI.getCurrent().setLocale(Languages.DUTCH);
    }

    @Test
    void anybodyReadsWhatThePortalIs() {
        assertThat(open("welcome")).contains("Welkom bij Perspectief", "Waar dit portaal voor is");
    }

    @ParameterizedTest
    @CsvSource({
        "nl,Inloggen is nu niet mogelijk.",
        "uk,Зараз увійти неможливо.",
        "en,Signing in is not possible right now."
    })
    void keycloakAwayIsSaidInTheReadersLanguage(String language, String sentence) {
        UI.getCurrent().setLocale(Languages.of(language).orElse(Locale.ROOT));

        assertThat(open("welcome")).contains(sentence);
        assertThat(findInView(Anchor.class).all())
                .extracting(Anchor::getHref)
                .contains("welcome")
                .doesNotContain("sign-in");
    }

    @Test
    void whoIsSignedInGoesOnToToday() {
        data.aPerson("wv-somebody").save();
        data.signIn("wv-somebody");

        assertThat(open("welcome")).contains("U bent ingelogd.").doesNotContain("niet mogelijk");
        assertThat(findInView(Anchor.class).withText("Naar Vandaag").all()).hasSize(1);
    }

    private String open(String address) {
        UI.getCurrent().navigate(address);
        return ((Component) getCurrentView()).getElement().getTextRecursively();
    }
}
