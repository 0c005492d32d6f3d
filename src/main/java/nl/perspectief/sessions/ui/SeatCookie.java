package nl.perspectief.sessions.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

/** By which a participant's phone is known again: scripts don't read it, and other sites don't send it. */
final class SeatCookie {

    private static final Duration A_DAY = Duration.ofDays(1);

    private SeatCookie() {}

    static Optional<String> read(boolean secure) {
        return Stream.ofNullable(VaadinRequest.getCurrent().getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(name(secure))
                        && !cookie.getValue().isEmpty())
                .map(Cookie::getValue)
                .findFirst();
    }

    static void write(String token, boolean secure) {
        write(token, A_DAY, secure);
    }

    static void forget(boolean secure) {
        write("", Duration.ZERO, secure);
    }

    private static void write(String token, Duration age, boolean secure) {
        var cookie = new Cookie(name(secure), token);
        cookie.setHttpOnly(true);
        cookie.setSecure(secure);
        cookie.setPath("/");
        cookie.setMaxAge((int) age.toSeconds());
        cookie.setAttribute("SameSite", "Strict");
        VaadinResponse.getCurrent().addCookie(cookie);
    }

    /** A browser takes a cookie named so only over TLS, and from nobody but this very host. */
    private static String name(boolean secure) {
        return secure ? "__Host-seat" : "seat";
    }
}
