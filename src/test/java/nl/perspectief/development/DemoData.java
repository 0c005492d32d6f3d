package nl.perspectief.development;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.perspectief.base.time.Dates;
import nl.perspectief.locations.MunicipalityCreated;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Fills an empty database with people, places and two years of history that end today; leaves a filled one as it is.
 * The same day gives the same data.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
class DemoData implements ApplicationRunner {

    private final Progress progress;
    private final JdbcTemplate database;
    private final TransactionOperations transaction;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;
    private final DemoReports reports;
    private final DemoPolls polls;
    private final DemoMotions motions;
    private final DemoExperts experts;
    private final DemoAgenda agenda;
    private final DemoInsights insights;
    private final DemoSessions sessions;
    private final DemoInfographic infographic;

    DemoData(
            Progress progress,
            JdbcTemplate database,
            TransactionOperations transaction,
            ApplicationEventPublisher publisher,
            Clock clock,
            DemoReports reports,
            DemoPolls polls,
            DemoMotions motions,
            DemoExperts experts,
            DemoAgenda agenda,
            DemoInsights insights,
            DemoSessions sessions,
            DemoInfographic infographic) {
        this.progress = progress;
        this.database = database;
        this.transaction = transaction;
        this.publisher = publisher;
        this.clock = clock;
        this.reports = reports;
        this.polls = polls;
        this.motions = motions;
        this.experts = experts;
        this.agenda = agenda;
        this.insights = insights;
        this.sessions = sessions;
        this.infographic = infographic;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (fill(true)) {
            // each in transactions of its own, as nothing of a sealed poll can be taken back
            polls.hold(clock.instant());
            motions.tell(clock.instant());
            experts.tell(clock.instant());
            agenda.promise(clock.instant());
            insights.tell(clock.instant());
            sessions.hold(clock.instant());
            infographic.publish(clock.instant());
        }
        progress.step("ready");
    }

    /**
     * @param reported whether people reported something; that takes longer than all else
     * @return whether the database was empty
     */
    boolean fill(boolean reported) {
        return Boolean.TRUE.equals(transaction.execute(_ -> {
            var empty = isEmpty();
            if (empty) {
                progress.step("writing two years of history");
                var now = clock.instant();
                var today = Dates.day(now);
                var places = new DemoPlaces(today);
                var people = new DemoPeople(today, places);
                tables(today, places, people).forEach(table -> table.insert(database));
                database.queryForList("select id from municipality", Long.class)
                        .forEach(id -> publisher.publishEvent(new MunicipalityCreated(id)));
                if (reported) {
                    reports.tell(people, places, now);
                }
            }
            return empty;
        }));
    }

    private boolean isEmpty() {
        return Boolean.TRUE.equals(database.queryForObject(
                "select not exists (select 1 from municipality) and not exists (select 1 from person)", Boolean.class));
    }

    /** Each after those that it points to. */
    private List<DemoTable> tables(LocalDate today, DemoPlaces places, DemoPeople people) {
        var rounds = new DemoSchedule(today, DemoTemplates.read(database)).rounds(places);

        var tables = new ArrayList<DemoTable>();
        tables.addAll(places.tables());
        tables.addAll(people.tables());
        tables.addAll(new DemoRounds(today, people).store(rounds));
        return tables;
    }
}
