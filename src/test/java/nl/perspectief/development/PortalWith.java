package nl.perspectief.development;

import nl.perspectief.PortalApplication;
import org.springframework.boot.SpringApplication;

/** The portal with what a configuration among the tests' classes adds to it, in a JVM of its own. */
public final class PortalWith {

    /** The system property that names the configuration. */
    private static final String ADDED = "perspectief.added";

    private PortalWith() {}

    public static void main(String[] args) throws ClassNotFoundException {
        SpringApplication.from(PortalApplication::main)
                .with(Class.forName(System.getProperty(ADDED)))
                .run(args);
    }

    /** By which that JVM learns of it. */
    static String option(Class<?> configuration) {
        return "-D%s=%s".formatted(ADDED, configuration.getName());
    }
}
