package nl.perspectief.security;

import java.net.URI;
import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the portal is reached.
 *
 * @param url as browsers know it, e.g. {@code https://portal.example.nl}
 * @param trustedProxies addresses and networks with commas between, empty for none
 * @param signInsPerMinute from one address; a whole shelter may share one
 * @param strangers so many sessions are kept of people who did not sign in
 */
@ConfigurationProperties("perspectief")
record PortalSettings(URI url, String trustedProxies, int signInsPerMinute, int strangers) {

    boolean isSecure() {
        return "https".equals(url.getScheme());
    }

    /** The one that its address means. */
    int port() {
        return url.getPort() < 0 ? usualPort() : url.getPort();
    }

    private int usualPort() {
        return isSecure() ? 443 : 80;
    }

    /** As a browser says which site a page is of. */
    String origin() {
        return url.getScheme() + "://" + url.getHost().toLowerCase(Locale.ROOT)
                + (port() == usualPort() ? "" : ":" + port());
    }

    /** A browser takes a cookie named {@code __Host-…} only over TLS, and from nobody but this very host. */
    String sessionCookie() {
        return isSecure() ? "__Host-perspectief" : "perspectief";
    }
}
