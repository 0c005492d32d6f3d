package nl.perspectief.sessions;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import nl.perspectief.base.time.Dates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Closes what was forgotten while nobody works. */
@Configuration
class ForgottenSessionsJob {

    static final LocalTime AT_NIGHT = LocalTime.of(3, 50);

    @Bean
    RecurringTask<Void> closeForgottenSessions(ForgottenSessions sessions) {
        return Tasks.recurring("sessions-close", new Daily(Dates.ZONE, AT_NIGHT))
                .execute((_, _) -> sessions.run());
    }
}
