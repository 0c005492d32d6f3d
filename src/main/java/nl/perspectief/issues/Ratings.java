package nl.perspectief.issues;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.time.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How well reporters found that they were helped: a number of answers for each location, month and rating, and nothing
 * that leads from one to a report or a person.
 */
@Component
class Ratings {

    static final int MOST = 5;

    /** Fewer answers than these could be guessed at. */
    static final int FEWEST_SHOWN = 5;

    private final JdbcClient database;
    private final Clock clock;

    Ratings(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws BadInputException when it was rated already */
    void add(IssueReport report, int stars, Instant now) {
        var added = database.sql("insert ignore into report_rated (report_id) values (?)")
                .param(report.getId())
                .update();
        BadInputException.unless(added == 1, "stars", "issues.bad.rated");
        database.sql("""
                        insert into report_rating (location_id, month, stars, times) values (?, ?, ?, 1)
                        on duplicate key update times = times + 1
                        """)
                .param(report.getLocationId())
                .param(firstOfMonth(now))
                .param(stars)
                .update();
    }

    /** Of months that are over: while one goes on, each answer could be seen to come. The latest first. */
    List<RatedMonth> of(Collection<Long> locations, int most) {
        return database.sql("""
                        select l.name, r.month, sum(r.times) answers, sum(r.stars * r.times) / sum(r.times) average
                        from report_rating r join location l on l.id = r.location_id
                        where r.location_id in (:locations) and r.month < :present
                        group by r.location_id, r.month having sum(r.times) >= :fewest
                        order by r.month desc, l.name limit :most
                        """)
                .param("locations", locations)
                .param("present", firstOfMonth(clock.instant()))
                .param("fewest", FEWEST_SHOWN)
                .param("most", most)
                .query((row, _) -> new RatedMonth(
                        row.getString("name"),
                        row.getObject("month", LocalDate.class),
                        row.getLong("answers"),
                        row.getBigDecimal("average")))
                .list();
    }

    private static LocalDate firstOfMonth(Instant moment) {
        return Dates.day(moment).withDayOfMonth(1);
    }
}
