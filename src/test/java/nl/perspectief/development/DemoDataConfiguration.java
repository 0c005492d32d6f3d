package nl.perspectief.development;

import nl.perspectief.MovedClock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Adds the demo data to the portal; a test that wants it imports this class. */
@TestConfiguration(proxyBeanMethods = false)
@Import({
    DemoData.class,
    DemoDeeds.class,
    DemoReports.class,
    DemoPolls.class,
    DemoMotions.class,
    DemoExperts.class,
    DemoAgenda.class,
    DemoInsights.class,
    DemoSessions.class,
    DemoInfographic.class,
    MovedClock.class
})
class DemoDataConfiguration {

    /** Heard by {@link DemoData}; {@link DevApplication} puts its console here before the portal starts. */
    static volatile Progress listener = Progress.SILENT;

    @Bean
    Progress demoDataProgress() {
        return listener;
    }
}
