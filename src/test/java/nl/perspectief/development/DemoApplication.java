package nl.perspectief.development;

import nl.perspectief.PortalApplication;
import org.springframework.boot.SpringApplication;

/** The portal with its demo data and without servers; a test starts it in a JVM of its own. */
public final class DemoApplication {

    public static final PortalProcess.Program PROGRAM = new PortalProcess.Program(
            DemoApplication.class.getName(), PortalProcess.Program.OF_BROWSER_TESTS.options(), true);

    private DemoApplication() {}

    public static void main(String[] args) {
        SpringApplication.from(PortalApplication::main)
                .with(DemoDataConfiguration.class)
                .run(args);
    }
}
