package nl.perspectief.experts;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import java.time.LocalTime;
import nl.perspectief.base.time.Dates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets while nobody works. */
@Configuration
class InterviewRetentionJob {

    static final LocalTime AT_NIGHT = LocalTime.of(3, 45);

    @Bean
    RecurringTask<Void> forgetInterviews(PoolEnd end, InterviewRetention retention) {
        return Tasks.recurring("experts-forget", new Daily(Dates.ZONE, AT_NIGHT))
                .execute((_, _) -> {
                    end.run();
                    retention.run();
                });
    }
}
