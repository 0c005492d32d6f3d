package nl.perspectief.voting;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import nl.perspectief.base.jobs.OneByOne;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to polls by itself. */
@Configuration
class PollJobs {

    private static final Duration SEALS_EVERY = Duration.ofSeconds(5);
    private static final Duration CHECKS_EVERY = Duration.ofMinutes(1);
    private static final Duration REMINDS_EVERY = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> remindOfPolls(PollNews news) {
        return Tasks.recurring("polls-remind", FixedDelay.of(REMINDS_EVERY))
                .execute((_, _) -> OneByOne.run(news.closingSoon(), news::remind));
    }

    @Bean
    RecurringTask<Void> sealPolls(SealRounds rounds) {
        return Tasks.recurring("polls-seal", FixedDelay.of(SEALS_EVERY)).execute((_, _) -> rounds.run());
    }

    @Bean
    RecurringTask<Void> checkSeals(SealWatch watch) {
        return Tasks.recurring("polls-check", FixedDelay.of(CHECKS_EVERY))
                .execute((_, _) -> OneByOne.run(watch.unchecked(), watch::check));
    }
}
