package nl.perspectief.issues;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.time.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How well reporters found that they were helped: a number of answers for each location, month and rating, and nothing
 * that leads from one to a report or a person.
 */
@Component
class Ratings {

    static final int MOST = 5;

    /** Answers of fewer people than these could be guessed at. */
    static final int FEWEST_SHOWN = 5;

    /** Longer than any transaction: by then all answers of a month that is over are there. */
    private static final Duration SETTLED = Duration.ofHours(1);

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
        database.sql("insert ignore into report_rater (location_id, month, person_id) values (?, ?, ?)")
                .param(report.getLocationId())
                .param(firstOfMonth(now))
                .param(report.getReporterId())
                .update();
    }

    /** Who rated something in a month that is over is a number from then on. */
    @Transactional
    void forgetRaters() {
        database.sql("update report_rater set person_id = null where person_id is not null and month < ?")
                .param(firstOfMonth(clock.instant().minus(SETTLED)))
                .update();
    }

    /**
     * Of months that are over: while one goes on, each answer could be seen to come. No two of these have an answer in
     * common and there is no sum of them, so that none can be taken from another. The latest first.
     *
     * @param but municipalities whose locations are left out
     */
    List<RatedMonth> of(Collection<Long> locations, Collection<Long> but, int most) {
        return database.sql("""
                        select l.name, r.month, sum(r.times) answers, sum(r.stars * r.times) / sum(r.times) average
                        from report_rating r join location l on l.id = r.location_id
                        where r.location_id in (:locations) and l.municipality_id not in (:but) and r.month < :present
                            and (select count(*) from report_rater p
                                where p.location_id = r.location_id and p.month = r.month) >= :fewest
                        group by r.location_id, r.month
                        order by r.month desc, l.name limit :most
                        """)
                .param("locations", locations)
                .param("but", but)
                .param("present", firstOfMonth(clock.instant().minus(SETTLED)))
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
