package nl.perspectief.issues;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import nl.perspectief.base.time.Dates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets while nobody works. */
@Configuration
class RetentionJob {

    static final LocalTime AT_NIGHT = LocalTime.of(3, 30);

    @Bean
    RecurringTask<Void> forgetReports(Retention retention, Ratings ratings) {
        return Tasks.recurring("issues-forget", new Daily(Dates.ZONE, AT_NIGHT)).execute((_, _) -> {
            ratings.forgetRaters();
            retention.run();
        });
    }
}
