package nl.perspectief.people;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * With what the portal keeps accounts in Keycloak.
 *
 * @param internalUrl Keycloak as the portal reaches it
 * @param clientId of the portal, to which an invitation leads
 * @param accounts the portal's own client for accounts
 */
@ConfigurationProperties("perspectief.keycloak")
record AccountSettings(String internalUrl, String realm, String clientId, Client accounts) {

    /**
     * @param clientSecret empty where the portal keeps no accounts
     * @param returnTo where an invitation leads in the end: the portal
     */
    record Client(String clientId, String clientSecret, String returnTo) {}
}
