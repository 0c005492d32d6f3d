package nl.perspectief.attachments;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to photos by itself. */
@Configuration
class PhotoJobs {

    private static final Duration DISCARDS_EVERY = Duration.ofHours(1);
    private static final Duration CHECKS_EVERY = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> discardUnsentPhotos(WaitingPhotos photos) {
        return Tasks.recurring("photos-discard", FixedDelay.of(DISCARDS_EVERY))
                .execute((_, _) -> photos.discardUnsent());
    }

    @Bean
    RecurringTask<Void> checkWaitingPhotos(WaitingPhotos photos) {
        return Tasks.recurring("photos-check", FixedDelay.of(CHECKS_EVERY)).execute((_, _) -> photos.check());
    }
}
