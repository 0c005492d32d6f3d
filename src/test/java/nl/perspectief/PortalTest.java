package nl.perspectief;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashMap;
import java.util.Map;
import nl.perspectief.development.TestServers;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Transactional;

/** A test of the whole portal on the real MariaDB, rolled back at its end. All share one application context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@ContextConfiguration(initializers = PortalTest.OnTestServers.class)
@Import({TestData.class, StatementCounter.class, MovedClock.class})
@Transactional
public @interface PortalTest {

    /** Points the portal at the test servers; Keycloak and the mail server are away. */
    class OnTestServers implements ApplicationContextInitializer<ConfigurableApplicationContext> {

        @Override
        public void initialize(ConfigurableApplicationContext context) {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("test servers", Map.copyOf(environment())));
        }

        private static Map<String, String> environment() {
            var environment = new HashMap<>(TestServers.databaseEnvironment());
            // nothing listens on port 1
            environment.put("KEYCLOAK_URL", "http://localhost:1");
            environment.put("KEYCLOAK_CLIENT_SECRET", "none");
            environment.put("PORTAL_URL", "http://localhost");
            environment.put("MAIL_HOST", "localhost");
            environment.put("MAIL_PORT", "1");
            environment.put("MAIL_TLS", "none");
            environment.put("MAIL_FROM", "portal@example.org");
            // they would write beside the tests; a test runs those it is about
            environment.put("perspectief.jobs", "false");
            return environment;
        }
    }
}
