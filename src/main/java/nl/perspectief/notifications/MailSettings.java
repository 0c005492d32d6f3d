package nl.perspectief.notifications;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The mail server; without a host there is none, and people are told in the portal only.
 *
 * @param user empty where it wants no login
 * @param from the sender's address
 * @param portal where the links lead
 */
@ConfigurationProperties("perspectief.mail")
record MailSettings(String host, int port, String user, String password, String from, Tls tls, URI portal) {

    enum Tls {
        /** The connection begins without and must go over to it. */
        STARTTLS,
        /** From the first byte on. */
        TLS,
        NONE
    }

    boolean isConfigured() {
        return !host.isBlank();
    }
}
