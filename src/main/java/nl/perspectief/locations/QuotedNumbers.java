package nl.perspectief.locations;

import java.time.Clock;
import nl.perspectief.base.time.Dates;
import nl.perspectief.security.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers that people quote: R-2026-0007, or almere:R-2026-0007 for who has to do with more than one municipality. */
@Component
public class QuotedNumbers {

    private final JdbcClient database;
    private final Clock clock;

    public QuotedNumbers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * The municipality's next one of this year; others wait for theirs until the transaction ends.
     *
     * @param letter that it begins with
     * @param counters a table of a counter for each municipality and year
     */
    public String next(String letter, String counters, long municipalityId) {
        var year = Dates.day(clock.instant()).getYear();
        var next = database.sql("""
                        insert into %s (municipality_id, year, last_number) values (?, ?, 1)
                        on duplicate key update last_number = last_number + 1
                        returning last_number
                        """.formatted(counters))
                .param(municipalityId)
                .param(year)
                .query(Integer.class)
                .single();
        return "%s-%d-%04d".formatted(letter, year, next);
    }

    /** The number without the municipality that somebody says with it. */
    public static String bare(String said) {
        return said.substring(said.indexOf(':') + 1);
    }

    /** The code of the municipality that somebody says with a number; empty if none. */
    public static String municipality(String said) {
        return said.substring(0, Math.max(said.indexOf(':'), 0));
    }

    /** As somebody reads it. */
    public static String readBy(Standing standing, String municipality, String number) {
        return standing.municipalities().size() > 1 ? municipality + ':' + number : number;
    }
}
