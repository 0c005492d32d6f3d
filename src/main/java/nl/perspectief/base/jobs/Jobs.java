package nl.perspectief.base.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.MariaDBJdbcCustomization;
import com.github.kagkarlsson.scheduler.stats.MicrometerStatsRegistry;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs the jobs: whatever module has one makes a bean of it, a {@link RecurringTask} whose name stays. Each runs once at
 * its time, however many nodes run; when its time came while none did, at the next start. A node that is killed in the
 * middle of one leaves it to another, which begins anew: a job must bear that.
 */
@Component
@ConditionalOnBooleanProperty(name = "perspectief.jobs", matchIfMissing = true)
class Jobs implements SmartLifecycle {

    private static final Duration LOOKS_EVERY = Duration.ofSeconds(5);

    /** A node that missed four of these is dead. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(30);

    private static final int MISSED = 4;

    /** Then it is interrupted, and has as long again; together less than all the portal has to end. */
    private static final Duration MAY_FINISH = Duration.ofSeconds(10);

    private static final int AT_ONCE = 3;

    private final Scheduler scheduler;

    Jobs(DataSource database, List<RecurringTask<Void>> jobs, MeterRegistry meters) {
        scheduler = Scheduler.create(database)
                .startTasks(jobs)
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .jdbcCustomization(new MariaDBJdbcCustomization(true))
                .commitWhenAutocommitDisabled(true)
                .pollingInterval(LOOKS_EVERY)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(MISSED)
                .shutdownMaxWait(MAY_FINISH)
                .threads(AT_ONCE)
                .statsRegistry(new MicrometerStatsRegistry(meters, jobs))
                .build();
    }

    @Override
    public void start() {
        scheduler.start();
    }

    @Override
    public void stop() {
        scheduler.stop();
    }

    @Override
    public boolean isRunning() {
        return scheduler.getSchedulerState().isStarted()
                && !scheduler.getSchedulerState().isShuttingDown();
    }
}
