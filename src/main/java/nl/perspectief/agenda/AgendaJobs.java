package nl.perspectief.agenda;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to actions by itself. */
@Configuration
class AgendaJobs {

    private static final Duration REMINDS_EVERY = Duration.ofMinutes(15);

    @Bean
    RecurringTask<Void> remindOfActions(Reminders reminders) {
        return Tasks.recurring("agenda-remind", FixedDelay.of(REMINDS_EVERY)).execute((_, _) -> reminders.run());
    }
}
