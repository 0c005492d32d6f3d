package nl.perspectief.security;

import java.net.URI;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;

/**
 * Where Keycloak is. Endpoints are named one by one, so that the portal starts while Keycloak is away; the issuer in a
 * token must still be this one.
 *
 * @param url as browsers know it, e.g. {@code https://login.example.nl}
 * @param internalUrl as the portal reaches it; the same as url unless the network says otherwise
 */
@ConfigurationProperties("perspectief.keycloak")
record KeycloakSettings(String url, String internalUrl, String realm, String clientId, String clientSecret) {

    static final String REGISTRATION = "keycloak";

    String issuer() {
        return url + "/realms/" + realm;
    }

    /** What tells whether logging in is possible now. */
    String discovery() {
        return internalUrl + "/realms/" + realm + "/.well-known/openid-configuration";
    }

    /** @param portal where Keycloak sends people back to, whatever address a request came by */
    ClientRegistration registration(URI portal) {
        var browser = issuer() + "/protocol/openid-connect";
        var internal = internalUrl + "/realms/" + realm + "/protocol/openid-connect";
        return ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(clientId)
                .clientSecret(clientSecret)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(portal + "/login/oauth2/code/{registrationId}")
                .scope("openid", "profile", "email")
                .issuerUri(issuer())
                .authorizationUri(browser + "/auth")
                .tokenUri(internal + "/token")
                .jwkSetUri(internal + "/certs")
                .userNameAttributeName("sub")
                .providerConfigurationMetadata(Map.of("end_session_endpoint", browser + "/logout"))
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .build();
    }
}
