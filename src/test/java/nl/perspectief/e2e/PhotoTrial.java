package nl.perspectief.e2e;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import nl.perspectief.attachments.PhotoIntake;
import nl.perspectief.attachments.PhotoService;
import nl.perspectief.attachments.ui.PhotoField;
import nl.perspectief.base.ui.Keep;
import nl.perspectief.development.OpenDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Adds to the portal a page with nothing but the field for photos, and a login of residents without Keycloak. */
class PhotoTrial {

    static final String SIGN_IN = "/trial/sign-in?role=RESIDENT&subject=";

    @Bean
    RouterFunction<ServerResponse> trialSignIn() {
        return RouterFunctions.route().GET("/trial/sign-in", OpenDoor::signIn).build();
    }

    @Bean
    VaadinServiceInitListener viewWithPhotos() {
        return OpenDoor.view(PhotoView.class);
    }

    @Bean
    @Order(0)
    SecurityFilterChain openTrials(HttpSecurity http) {
        return OpenDoor.at("/trial/**", http);
    }

    /** As a form has it. */
    @Route(value = PhotoView.PATH, registerAtStartup = false)
    @PageTitle(PhotoView.PATH)
    @PermitAll
    static class PhotoView extends Div {

        static final String PATH = "photo-trial";

        PhotoView(PhotoIntake intake, PhotoService photos, AuthenticationContext authentication) {
            var field = new PhotoField(intake, photos);
            add(new H1(PATH), field);
            Keep.watch(field, authentication.getPrincipalName().orElseThrow() + "/photos", "", "");
        }
    }
}
