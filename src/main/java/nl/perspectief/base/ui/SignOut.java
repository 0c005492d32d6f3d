package nl.perspectief.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** Ends the session here and in Keycloak; the browser lets go of all it kept. */
public final class SignOut {

    private SignOut() {}

    public static void of(AuthenticationContext user) {
        Keep.forgetAll(UI.getCurrent(), user::logout);
    }
}
