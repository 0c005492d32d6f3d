package nl.perspectief.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.perspectief.base.text.Languages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The way in: to Keycloak, in the reader's language, or to the page that says why that isn't possible now. */
@Controller
class SignIn {

    static final String PATH = "/sign-in";

    private final KeycloakStatus keycloak;

    SignIn(KeycloakStatus keycloak) {
        this.keycloak = keycloak;
    }

    @GetMapping(PATH)
    void signIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = Languages.of(request).toLanguageTag();
        response.sendRedirect(request.getContextPath()
                + (keycloak.reachable()
                        ? AuthorizationRequests.PATH + "?" + AuthorizationRequests.LANGUAGE + "=" + language
                        : "/welcome"));
    }
}
