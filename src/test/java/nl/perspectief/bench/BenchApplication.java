package nl.perspectief.bench;

import nl.perspectief.PortalApplication;
import org.springframework.boot.SpringApplication;

/** The portal with what {@link BenchConfiguration} adds to it; the bench starts it in a JVM of its own. */
public final class BenchApplication {

    private BenchApplication() {}

    public static void main(String[] args) {
        SpringApplication.from(PortalApplication::main)
                .with(BenchConfiguration.class)
                .run(args);
    }
}
