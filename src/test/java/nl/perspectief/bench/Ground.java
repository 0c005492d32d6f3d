package nl.perspectief.bench;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import javax.sql.DataSource;
import nl.perspectief.development.MariaDbServer;
import nl.perspectief.development.TestServers;
import nl.perspectief.issues.FigureService;
import nl.perspectief.issues.ReportCrowd;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * What all rows share: a database that waits for the disk as in production, with a small and a large municipality. Each
 * row has a portal of its own on it.
 */
final class Ground implements AutoCloseable {

    static final String WAITS_FOR_THE_DISK = "--debug-no-sync=OFF";

    static final Town SMALL = new Town("small", 12, 3);
    static final Town LARGE = new Town("large", 1_000, 3);

    static final Town FEW_REPORTS = new Town("few", 12, 0);
    static final Town MANY_REPORTS = new Town("many", 12, 0);

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private @Nullable MariaDbServer server;

    /**
     * A new portal; the rounds that are open have no answers.
     *
     * @param options of its JVM, beside the usual ones
     */
    BenchPortal portal(String... options) {
        var database = server;
        if (database != null) {
            forgetAnswers();
            return BenchPortal.start(database, options);
        }
        database = TestServers.anotherMariaDb("mariadb", WAITS_FOR_THE_DISK);
        server = database;
        var portal = BenchPortal.start(database, options);
        var start = System.nanoTime();
        var answers = SMALL.build(database) + LARGE.build(database);
        System.out.printf("%,d answers were made in %.0f s%n", answers, (System.nanoTime() - start) / 1e9);
        return portal;
    }

    /** Also beside the towns of the other rows, which have none; the many first, into empty tables. */
    void buildReports() {
        var start = System.nanoTime();
        var running = server();
        MANY_REPORTS.build(running);
        FEW_REPORTS.build(running);
        var connection = new SingleConnectionDataSource(
                running.url(), MariaDbServer.OWNER, running.passwords().owner(), true);
        try {
            var database = JdbcClient.create(connection);
            new ReportCrowd(database, MANY_REPORTS.code()).build(800_000);
            new ReportCrowd(database, FEW_REPORTS.code()).build(4_000);
        } finally {
            connection.destroy();
        }
        System.out.printf("804,000 reports were made in %.0f s%n", (System.nanoTime() - start) / 1e9);
    }

    /** Comes back when the running portal has counted the reports of all months that are over. */
    void awaitFigures() {
        var start = System.nanoTime();
        // the newest month, which is not over, has none
        var wanted = database()
                        .sql("select count(*) from municipality")
                        .query(Long.class)
                        .single()
                * (FigureService.MOST_MONTHS - 1);
        await().atMost(PATIENCE)
                .until(() -> database()
                                .sql("select count(*) from report_figure where part = 'DONE'")
                                .query(Long.class)
                                .single()
                        >= wanted);
        System.out.printf("the months were counted after %.0f s%n", (System.nanoTime() - start) / 1e9);
    }

    /** Takes the answers in rounds that are open. */
    void forgetAnswers() {
        database()
                .sql("delete a from answer a join checklist c on c.id = a.checklist_id where c.status = 'OPEN'")
                .update();
    }

    /** The server, once a portal was started on it. */
    MariaDbServer server() {
        var running = server;
        if (running == null) {
            throw new IllegalStateException("no portal was started yet");
        }
        return running;
    }

    /** As the owner, who may delete. */
    JdbcClient database() {
        return JdbcClient.create(source());
    }

    DataSource source() {
        var running = server();
        return new DriverManagerDataSource(
                running.url(), MariaDbServer.OWNER, running.passwords().owner());
    }

    @Override
    public void close() {
        if (server != null) {
            server.close();
        }
    }
}
