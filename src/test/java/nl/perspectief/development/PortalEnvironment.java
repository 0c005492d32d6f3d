package nl.perspectief.development;

import java.util.Map;

/** The variables by which the portal finds its servers, see application.yaml. */
public final class PortalEnvironment {

    private PortalEnvironment() {}

    /** Demo data and tests tell of the past and the future, at their moments by the database's clock. */
    public static final String MOVABLE_CLOCK = "perspectief.movable-clock";

    static Map<String, String> database(MariaDbServer server) {
        return Map.of(
                "DATABASE_URL",
                server.url(),
                "DATABASE_USER",
                MariaDbServer.APP,
                "DATABASE_PASSWORD",
                server.passwords().app(),
                "DATABASE_OWNER_USER",
                MariaDbServer.OWNER,
                "DATABASE_OWNER_PASSWORD",
                server.passwords().owner(),
                MOVABLE_CLOCK,
                "true");
    }

    /** A portal that serves this machine alone, with its management port beside the port of the portal. */
    static Map<String, String> portal(int port, int managementPort) {
        return Map.of(
                "PORTAL_URL", "http://localhost:" + port,
                "PORTAL_PORT", String.valueOf(port),
                "MANAGEMENT_PORT", String.valueOf(managementPort));
    }

    static Map<String, String> keycloak(String url) {
        return Map.of(
                "KEYCLOAK_URL", url,
                "KEYCLOAK_REALM", KeycloakServer.REALM,
                "KEYCLOAK_CLIENT_ID", KeycloakServer.CLIENT_ID,
                "KEYCLOAK_CLIENT_SECRET", KeycloakServer.CLIENT_SECRET,
                "KEYCLOAK_ACCOUNTS_CLIENT_SECRET", KeycloakServer.ACCOUNTS_CLIENT_SECRET);
    }
}
