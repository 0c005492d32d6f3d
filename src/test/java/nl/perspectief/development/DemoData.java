package nl.perspectief.development;

import java.time.Clock;
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

    DemoData(
            Progress progress,
            JdbcTemplate database,
            TransactionOperations transaction,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.progress = progress;
        this.database = database;
        this.transaction = transaction;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        fill();
        progress.step("ready");
    }

    void fill() {
        transaction.executeWithoutResult(_ -> {
            if (isEmpty()) {
                progress.step("writing two years of history");
                tables().forEach(table -> table.insert(database));
                database.queryForList("select id from municipality", Long.class)
                        .forEach(id -> publisher.publishEvent(new MunicipalityCreated(id)));
            }
        });
    }

    private boolean isEmpty() {
        return Boolean.TRUE.equals(database.queryForObject(
                "select not exists (select 1 from municipality) and not exists (select 1 from person)", Boolean.class));
    }

    /** Each after those that it points to. */
    private List<DemoTable> tables() {
        var today = Dates.day(clock.instant());
        var places = new DemoPlaces(today);
        var people = new DemoPeople(today, places);
        var rounds = new DemoSchedule(today, DemoTemplates.read(database)).rounds(places);

        var tables = new ArrayList<DemoTable>();
        tables.addAll(places.tables());
        tables.addAll(people.tables());
        tables.addAll(new DemoRounds(today, people).store(rounds));
        return tables;
    }
}
