package nl.perspectief.base.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import nl.perspectief.PortalTest;
import nl.perspectief.development.TestServers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Nodes with connections of their own to one database, as those of the portal are. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class JobsTests {

    private static final FixedDelay ONCE_IN_THE_TEST = FixedDelay.ofHours(5);

    private final Queue<String> runs = new ConcurrentLinkedQueue<>();

    @Autowired
    JdbcClient database;

    @BeforeEach
    @AfterEach
    void nothingPlanned() {
        database.sql("delete from scheduled_tasks where task_name like 'test-%'")
                .update();
    }

    @Test
    void ofTwoNodesOneRunsIt() {
        try (var one = node();
                var other = node()) {
            start("one", one);
            start("other", other);
            await().until(() -> isPlannedAnew("test-first") && isPlannedAnew("test-second"));
        }
        assertThat(runs)
                .hasSize(2)
                .extracting(run -> run.substring(run.indexOf(' ') + 1))
                .contains("first", "second");
    }

    @Test
    void whatFailedIsTriedAtItsNextTimeAndTheRestGoesOn() {
        try (var node = node()) {
            node.registerBean(
                    "failing",
                    RecurringTask.class,
                    () -> Tasks.recurring("test-failing", ONCE_IN_THE_TEST).execute((_, _) -> {
                        throw new IllegalStateException("fails");
                    }));
            start("one", node);
            await().until(() -> isPlannedAnew("test-failing") && isPlannedAnew("test-first"));
        }
        assertThat(database.sql("select consecutive_failures from scheduled_tasks where task_name = 'test-failing'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void whatADeadNodeBeganAnotherDoesAnew() {
        database.sql("""
                        insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,
                            last_heartbeat, version)
                        values ('test-first', 'recurring', utc_timestamp(6) - interval 1 hour, true, 'dead',
                            utc_timestamp(6) - interval 10 minute, 5)
                        """).update();
        try (var node = node()) {
            start("one", node);
            await().atMost(Duration.ofSeconds(20)).until(() -> isPlannedAnew("test-first"));
        }
        assertThat(runs).contains("one first");
    }

    @Test
    void aNodeThatEndsFinishesWhatRuns() throws InterruptedException {
        var begun = new CountDownLatch(1);
        try (var node = node()) {
            node.registerBean(
                    "long",
                    RecurringTask.class,
                    () -> Tasks.recurring("test-long", ONCE_IN_THE_TEST).execute((_, _) -> {
                        begun.countDown();
                        await().until(() -> !node.getBean(Jobs.class).isRunning());
                        runs.add("finished");
                    }));
            start("one", node);
            begun.await();
        }
        assertThat(runs).contains("finished");
    }

    private static AnnotationConfigApplicationContext node() {
        var node = new AnnotationConfigApplicationContext();
        var pool = TestServers.databaseEnvironment();
        node.registerBean(HikariDataSource.class, () -> {
            var connections = new HikariDataSource();
            connections.setJdbcUrl(pool.get("DATABASE_URL"));
            connections.setUsername(pool.get("DATABASE_USER"));
            connections.setPassword(pool.get("DATABASE_PASSWORD"));
            connections.setAutoCommit(false);
            connections.setMaximumPoolSize(5);
            return connections;
        });
        node.registerBean(SimpleMeterRegistry.class);
        node.register(Jobs.class);
        return node;
    }

    private void start(String name, AnnotationConfigApplicationContext node) {
        for (var job : List.of("first", "second")) {
            node.registerBean(
                    job,
                    RecurringTask.class,
                    () -> Tasks.recurring("test-" + job, ONCE_IN_THE_TEST)
                            .execute((_, _) -> runs.add(name + " " + job)));
        }
        node.refresh();
    }

    private boolean isPlannedAnew(String job) {
        return database.sql("""
                        select count(*) from scheduled_tasks
                        where task_name = ? and not picked and execution_time > utc_timestamp(6) + interval 1 hour
                        """).param(job).query(Integer.class).single() == 1;
    }
}
