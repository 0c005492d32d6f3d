package nl.perspectief.issues;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What happens to reports by itself. */
@Configuration
class IssueJobs {

    private static final Duration ESCALATES_EVERY = Duration.ofMinutes(1);
    private static final Duration TELLS_CONTACTS_EVERY = Duration.ofMinutes(1);
    private static final Duration CLOSES_EVERY = Duration.ofMinutes(10);
    private static final Duration COMPUTES_EVERY = Duration.ofMinutes(1);
    private static final Duration KEEPS_WORDS_EVERY = Duration.ofHours(1);
    private static final Duration COUNTS_EVERY = Duration.ofMinutes(1);

    @Bean
    RecurringTask<Void> escalateReports(Escalations escalations) {
        return Tasks.recurring("issues-escalate", FixedDelay.of(ESCALATES_EVERY))
                .execute((_, _) -> escalations.run());
    }

    @Bean
    RecurringTask<Void> tellNewContacts(NewContacts contacts) {
        return Tasks.recurring("issues-contacts", FixedDelay.of(TELLS_CONTACTS_EVERY))
                .execute((_, _) -> contacts.run());
    }

    @Bean
    RecurringTask<Void> closeReports(Closings closings) {
        return Tasks.recurring("issues-close", FixedDelay.of(CLOSES_EVERY)).execute((_, _) -> closings.run());
    }

    @Bean
    RecurringTask<Void> computeClocksAnew(ClocksAnew clocks) {
        return Tasks.recurring("issues-clocks", FixedDelay.of(COMPUTES_EVERY)).execute((_, _) -> clocks.run());
    }

    @Bean
    RecurringTask<Void> keepWordsOfEarlier(TokensOfEarlier tokens) {
        return Tasks.recurring("issues-words", FixedDelay.of(KEEPS_WORDS_EVERY)).execute((_, _) -> tokens.run());
    }

    @Bean
    RecurringTask<Void> countReports(FigureMonths months) {
        return Tasks.recurring("issues-count", FixedDelay.of(COUNTS_EVERY)).execute((_, _) -> months.run());
    }
}
