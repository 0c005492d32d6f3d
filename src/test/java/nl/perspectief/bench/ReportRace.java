package nl.perspectief.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import nl.perspectief.issues.ReportDraft;
import nl.perspectief.issues.ReporterService;
import nl.perspectief.issues.Visibility;
import nl.perspectief.issues.Words;
import nl.perspectief.security.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reports something, again and again, in one municipality: through the service, or the same rows by bare JDBC in one
 * transaction: counter, report, line of its history, and the words that it is found by. Both number their reports, so
 * both wait for the one before.
 */
final class ReportRace {

    private static final String TEXT = "The lift has been standing on the first floor since this morning.";
    private static final String COUNT = """
            insert into report_counter (municipality_id, year, last_number) values (?, year(utc_timestamp()), 1)
            on duplicate key update last_number = last_number + 1 returning last_number
            """;
    private static final String REPORT = """
            insert into issue_report (version, municipality_id, location_id, open_number, reporter_id, send_key,
                category_id, visibility, route, state, priority, place, text, language, reported_at, response_due,
                solution_due, escalation_due, words_kept)
            values (0, ?, ?, ?, ?, ?, ?, 'LOCATION', 'LOCATION_MANAGER', 'NEW', 'HIGH', 'Hall', ?, 'en',
                utc_timestamp(6), utc_timestamp(6) + interval 2 hour, utc_timestamp(6) + interval 24 hour,
                utc_timestamp(6) + interval 96 minute, true)
            """;
    private static final String EVENT = """
            insert into report_event (report_id, kind, person_id, happened_at, confidential, text, state, category_id,
                clock, first_response_hours, solution_hours)
            values (?, 'REPORTED', ?, utc_timestamp(6), false, '', 'NEW', ?, 'AROUND_THE_CLOCK', 2, 24)
            """;

    private static final String WORDS = """
            insert into report_token (report_id, word, source, confidential, municipality_id, work_due)
            select r.id, words.word, 'REPORT', false, r.municipality_id, r.work_due
            from issue_report r
            join json_table('["been", "first", "floor", "hall", "has", "lift", "morning", "since", "standing", "the", "this"]',
                '$[*]' columns (word varchar(30) path '$')) words
            where r.id = ?
            union all
            select r.id, lower(replace(r.open_number, '-', '')), 'REPORT', false, r.municipality_id, r.work_due
            from issue_report r where r.id = ?
            """;

    private final HikariDataSource portal;
    private final ReporterService reporting;

    /** Somebody who lives at a location. */
    private record Resident(long personId, String subject, long municipalityId, long locationId, long categoryId) {}

    ReportRace(HikariDataSource portal, ReporterService reporting) {
        this.portal = portal;
        this.reporting = reporting;
    }

    /** @return reports a second */
    long run(Race.Way way, int threads, int seconds) {
        var residents = residents();
        var turn = new AtomicInteger();
        try (var bare = Race.bare(portal)) {
            return Race.run(threads, seconds, (end, stored) -> {
                var resident = residents.get(turn.getAndIncrement() % residents.size());
                Race.signIn(resident.subject(), Roles.RESIDENT);
                report(way, bare, resident, end, stored);
            });
        }
    }

    private void report(Race.Way way, DataSource bare, Resident resident, long end, AtomicLong stored)
            throws SQLException {
        while (System.nanoTime() < end) {
            if (way == Race.Way.SERVICE) {
                reporting.report(new ReportDraft(
                        UUID.randomUUID(),
                        resident.locationId(),
                        resident.categoryId(),
                        Visibility.LOCATION,
                        "Hall",
                        new Words(TEXT, Locale.ENGLISH),
                        List.of()));
            } else {
                insert(bare, resident);
            }
            stored.incrementAndGet();
        }
    }

    private static void insert(DataSource bare, Resident resident) throws SQLException {
        try (var connection = bare.getConnection()) {
            connection.setAutoCommit(false);
            var id = insertReport(connection, resident, number(connection, resident));
            try (var event = connection.prepareStatement(EVENT)) {
                event.setLong(1, id);
                event.setLong(2, resident.personId());
                event.setLong(3, resident.categoryId());
                event.executeUpdate();
            }
            try (var words = connection.prepareStatement(WORDS)) {
                words.setLong(1, id);
                words.setLong(2, id);
                words.executeUpdate();
            }
            connection.commit();
            connection.setAutoCommit(true);
        }
    }

    private static String number(Connection connection, Resident resident) throws SQLException {
        try (var count = connection.prepareStatement(COUNT)) {
            count.setLong(1, resident.municipalityId());
            try (var counted = count.executeQuery()) {
                counted.next();
                return "M-bench-" + counted.getInt(1);
            }
        }
    }

    private static long insertReport(Connection connection, Resident resident, String number) throws SQLException {
        try (var report = connection.prepareStatement(REPORT, Statement.RETURN_GENERATED_KEYS)) {
            report.setLong(1, resident.municipalityId());
            report.setLong(2, resident.locationId());
            report.setString(3, number);
            report.setLong(4, resident.personId());
            report.setString(5, UUID.randomUUID().toString());
            report.setLong(6, resident.categoryId());
            report.setString(7, TEXT);
            report.executeUpdate();
            try (var keys = report.getGeneratedKeys()) {
                keys.next();
                return keys.getLong(1);
            }
        }
    }

    private List<Resident> residents() {
        return JdbcClient.create(portal)
                .sql("""
                        select p.id, p.subject, l.municipality_id, l.id, c.id
                        from person_function f
                        join person p on p.id = f.person_id
                        join location l on l.id = f.location_id
                        join issue_group g on g.municipality_id = l.municipality_id
                        join issue_category c on c.group_id = g.id and c.code = 'repair.lift'
                        where f.kind = 'RESIDENT'
                        """)
                .query((row, _) ->
                        new Resident(row.getLong(1), row.getString(2), row.getLong(3), row.getLong(4), row.getLong(5)))
                .list();
    }
}
