package nl.perspectief.development;

import nl.perspectief.PortalApplication;
import org.springframework.boot.SpringApplication;

/** The portal with its demo data. What Spring computes ahead of time is known by the name of this class. */
public final class DevPortal {

    private DevPortal() {}

    /** For Spring's ahead-of-time processing, which stops it before anything is made. */
    public static void main(String[] args) {
        application().run(args);
    }

    static SpringApplication application() {
        var application = new SpringApplication(PortalApplication.class, DemoDataConfiguration.class);
        application.setMainApplicationClass(DevPortal.class);
        return application;
    }
}
