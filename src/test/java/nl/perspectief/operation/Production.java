package nl.perspectief.operation;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import nl.perspectief.development.MariaDbServer;
import nl.perspectief.development.PortalProcess;
import nl.perspectief.development.TestServers;
import org.jspecify.annotations.Nullable;

/** A portal as a municipality sets it up, behind TLS, that the tests share; Keycloak is away. */
final class Production {

    static final String URL = "https://portal.almere.example";

    static final int SIGN_INS_PER_MINUTE = 2;

    static final int STRANGERS = 30;

    /** Of this machine, as the networks below. */
    static final String PROXY = "127.0.0.9";

    static final String ONE_OF_MANY_PROXIES = "127.1.2.3";

    static final String PROXY_BY_IPV6 = "::1";

    private static @Nullable MariaDbServer database;
    private static @Nullable PortalProcess portal;

    private Production() {}

    static synchronized MariaDbServer database() {
        var server = database;
        if (server == null) {
            server = TestServers.anotherMariaDb("production", new MariaDbServer.Passwords(aSecret(), aSecret()));
            database = server;
        }
        return server;
    }

    static synchronized PortalProcess portal() {
        var process = portal;
        if (process == null) {
            // the pool trusts a connection that was used a moment ago, which would make a test wait
            var program = PortalProcess.Program.OF_BROWSER_TESTS.with(
                    TrialConfiguration.class, "-Dcom.zaxxer.hikari.aliveBypassWindowMs=0");
            process = TestServers.portal(database(), program, environment());
            process.start();
            portal = process;
        }
        return process;
    }

    /** What such a portal reads beside the address of its database. */
    static Map<String, String> environment() {
        var environment = new HashMap<String, String>();
        environment.put("PORTAL_URL", URL);
        environment.put("TRUSTED_PROXIES", PROXY + ", 127.1.0.0/16 ," + PROXY_BY_IPV6);
        environment.put("KEYCLOAK_URL", "https://login.almere.example");
        environment.put("KEYCLOAK_INTERNAL_URL", "http://localhost:1");
        environment.put("KEYCLOAK_CLIENT_SECRET", aSecret());
        environment.put("KEYCLOAK_ACCOUNTS_CLIENT_SECRET", aSecret());
        environment.put("SIGN_INS_PER_MINUTE", String.valueOf(SIGN_INS_PER_MINUTE));
        // no variables of the portal: tests can't wait long, and their classes bring another log
        environment.put("LOGGING_STRUCTURED_FORMAT_CONSOLE", "ecs");
        environment.put("SERVER_TOMCAT_CONNECTION_TIMEOUT", "1s");
        environment.put("PERSPECTIEF_STRANGERS", String.valueOf(STRANGERS));
        return environment;
    }

    /** Into its database, as nobody could by the portal. */
    static void write(String sql) {
        try (var connection = database().connect(MariaDbServer.OWNER);
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String aSecret() {
        return UUID.randomUUID().toString();
    }
}
