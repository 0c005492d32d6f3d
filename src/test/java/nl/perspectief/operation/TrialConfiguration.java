package nl.perspectief.operation;

import com.vaadin.flow.server.VaadinServiceInitListener;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import nl.perspectief.development.OpenDoor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Adds to the portal a login without Keycloak, a clock that is put forward by hand, and ways to fail with a text that
 * somebody entered. Without a stereotype, so that no scan finds it.
 */
class TrialConfiguration {

    static final String SIGN_IN = "/trial/sign-in";
    static final String END = "/trial/end";
    static final String KEPT = "/trial/kept?session=";
    static final String LATER = "/trial/later?seconds=";
    static final String MISREAD = "/trial/misread?text=";
    static final String NO_ROOM = "/trial/no-room";
    static final String STORE_TWICE = "/trial/store-twice?text=";

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());

    /** Stands still between the times that it is put forward. */
    @Bean
    @Primary
    Clock clockThatIsPutForward() {
        InstantSource source = now::get;
        return source.withZone(ZoneOffset.UTC);
    }

    @Bean
    RouterFunction<ServerResponse> trials(JdbcClient database, OidcSessionRegistry sessions) {
        return RouterFunctions.route()
                .GET(SIGN_IN, request -> signIn(request, sessions, now.get()))
                .GET(END, request -> {
                    request.session().invalidate();
                    return ServerResponse.noContent().build();
                })
                .GET(
                        "/trial/kept",
                        request -> ServerResponse.ok().body(isKept(sessions, OpenDoor.parameter(request, "session"))))
                .GET("/trial/later", request -> {
                    now.updateAndGet(
                            moment -> moment.plusSeconds(Long.parseLong(OpenDoor.parameter(request, "seconds"))));
                    return ServerResponse.noContent().build();
                })
                .GET("/trial/misread", request -> number(Integer.parseInt(OpenDoor.parameter(request, "text"))))
                .GET(NO_ROOM, _ -> number(findNoRoom(database)))
                .GET("/trial/store-twice", request -> number(storeTwice(database, OpenDoor.parameter(request, "text"))))
                .build();
    }

    @Bean
    VaadinServiceInitListener viewsThatFail() {
        return OpenDoor.view(FailingView.class);
    }

    @Bean
    @Order(0)
    SecurityFilterChain openTrials(HttpSecurity http) {
        return OpenDoor.at("/trial/**", http);
    }

    private static ServerResponse signIn(ServerRequest request, OidcSessionRegistry sessions, Instant now) {
        var token = new OidcIdToken("token", now, Instant.MAX, Map.of(IdTokenClaimNames.SUB, "somebody"));
        var user = new DefaultOidcUser(List.of(new SimpleGrantedAuthority("ROLE_OVERSIGHT")), token);
        var answer = OpenDoor.signIn(
                request, UsernamePasswordAuthenticationToken.authenticated(user, "", user.getAuthorities()));
        sessions.saveSessionInformation(
                new OidcSessionInformation(request.session().getId(), Map.of(), user));
        return answer;
    }

    private static String isKept(OidcSessionRegistry sessions, String id) {
        var kept = sessions.removeSessionInformation(id);
        if (kept == null) {
            return "false";
        }
        sessions.saveSessionInformation(kept);
        return "true";
    }

    /** The second row is not unique. */
    private static int storeTwice(JdbcClient database, String text) {
        return database.sql("""
                        insert into person (subject, name, email, language, last_login)
                        values (:text, :text, '', 'nl', utc_timestamp(6)), (:text, :text, '', 'nl', utc_timestamp(6))
                        """).param("text", text).update();
    }

    /** The database says what it says when its disk is full. */
    static int findNoRoom(JdbcClient database) {
        return database.sql("signal sqlstate 'HY000' set mysql_errno = 1114, message_text = 'The table is full'")
                .update();
    }

    private static ServerResponse number(int value) {
        return ServerResponse.ok().body(String.valueOf(value));
    }
}
