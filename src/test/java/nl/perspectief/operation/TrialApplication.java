package nl.perspectief.operation;

import nl.perspectief.PortalApplication;
import org.springframework.boot.SpringApplication;

/** The portal with what {@link TrialConfiguration} adds to it, in a JVM of its own. */
public final class TrialApplication {

    private TrialApplication() {}

    public static void main(String[] args) {
        SpringApplication.from(PortalApplication::main)
                .with(TrialConfiguration.class)
                .run(args);
    }
}
