package nl.perspectief.home.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.DynamicPageTitle;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Map;
import java.util.Set;
import nl.perspectief.base.ui.Card;
import nl.perspectief.base.ui.LinkButton;
import nl.perspectief.base.ui.PageHeader;
import nl.perspectief.base.ui.TranslatedTitle;
import nl.perspectief.locations.SetUpStatus;
import nl.perspectief.security.KeycloakStatus;
import nl.perspectief.security.Roles;

/** What the portal is, for everybody, and whether signing in is possible now. */
@Route("welcome")
@PageTitle("welcome.title")
@DynamicPageTitle(TranslatedTitle.class)
@AnonymousAllowed
class WelcomeView extends Div implements BeforeEnterObserver {

    /** By query parameter: why somebody who wanted elsewhere is here. */
    private static final Map<String, String> REASONS =
            Map.of("problem", "welcome.failed", "elsewhere", "welcome.elsewhere");

    private final transient KeycloakStatus keycloak;
    private final transient SetUpStatus setUp;
    private final transient AuthenticationContext authentication;

    WelcomeView(KeycloakStatus keycloak, SetUpStatus setUp, AuthenticationContext authentication) {
        this.keycloak = keycloak;
        this.setUp = setUp;
        this.authentication = authentication;
        addClassName("welcome");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters =
                event.getLocation().getQueryParameters().getParameters().keySet();
        removeAll();
        add(new PageHeader(getTranslation("welcome.title")).withSubtitle(getTranslation("welcome.subtitle")));
        var setUpNeeded = setUp.isNeeded();
        var setUpYours = setUpNeeded && authentication.hasRole(Roles.ADMIN);
        if (setUpNeeded) {
            add(new SetUpHint(setUpYours));
        }
        if (!setUpYours) {
            add(entrance(parameters));
        }
        add(promise());
    }

    private Component entrance(Set<String> parameters) {
        var card = new Card();
        if (authentication.isAuthenticated()) {
            card.add(new Paragraph(getTranslation("welcome.signedIn")), button(".", "welcome.toToday"));
        } else if (keycloak.reachable()) {
            REASONS.forEach((parameter, reason) -> {
                if (parameters.contains(parameter)) {
                    card.add(status(reason));
                }
            });
            var signIn = button("sign-in", "welcome.signIn");
            signIn.setRouterIgnore(true);
            card.add(signIn, new Paragraph(getTranslation("welcome.account")));
        } else {
            var again = button("welcome", "welcome.lookAgain");
            again.setRouterIgnore(true);
            card.add(status("welcome.noSignIn"), again);
        }
        return card;
    }

    private Paragraph status(String key) {
        var text = new Paragraph(getTranslation(key));
        text.addClassName("notice");
        text.getElement().setAttribute("role", "status");
        return text;
    }

    private Anchor button(String href, String key) {
        return new LinkButton(href, getTranslation(key)).primary();
    }

    private Component promise() {
        return new Card(
                new H2(getTranslation("welcome.what")),
                new UnorderedList(
                        new ListItem(getTranslation("welcome.quality")),
                        new ListItem(getTranslation("welcome.voice")),
                        new ListItem(getTranslation("welcome.seen"))));
    }
}
