package nl.perspectief.base.start;

import java.time.Clock;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.aot.AbstractAotProcessor;

/**
 * Looks at the variables, and then at the database they name, before anything else is made. The build, which computes
 * the beans ahead of time, has neither.
 */
class StartCheck implements ApplicationListener<ApplicationPreparedEvent> {

    @Override
    public void onApplicationEvent(ApplicationPreparedEvent event) {
        if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            return;
        }
        var environment = event.getApplicationContext().getEnvironment();
        Refusal.unlessEmpty(Settings.problems(environment::getProperty));
        Refusal.unlessEmpty(DatabaseCheck.of(environment, Clock.systemUTC()).problems());
    }
}
