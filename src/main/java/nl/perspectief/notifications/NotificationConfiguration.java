package nl.perspectief.notifications;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Daily;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.time.LocalTime;
import nl.perspectief.base.time.Dates;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(MailSettings.class)
class NotificationConfiguration {

    private static final Duration MAIL_EVERY = Duration.ofSeconds(10);
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 10);

    @Bean
    RecurringTask<Void> sendMails(Postman postman) {
        return Tasks.recurring("notifications-mail", FixedDelay.of(MAIL_EVERY)).execute((_, _) -> postman.sendAll());
    }

    @Bean
    RecurringTask<Void> forgetOldNotifications(NotificationStore store) {
        return Tasks.recurring("notifications-forget", new Daily(Dates.ZONE, AT_NIGHT))
                .execute((_, _) -> store.forgetOld());
    }
}
