package nl.perspectief.motions;

import static nl.perspectief.security.Standing.orNone;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import nl.perspectief.base.time.Dates;
import nl.perspectief.council.SeenCouncils;
import nl.perspectief.security.Standing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers that people quote: R-2026-0007, or almere:R-2026-0007 for who has to do with more than one municipality. */
@Component
class MotionNumbers {

    /** Of {@link #named}: {@code m} is the motion, {@code y} its municipality and {@code c} its council. */
    static final String NAMED = " m.number = :bare and m.municipality_id in (:municipalities)"
            + " and (:code = '' or y.code = :code) and" + SeenCouncils.SEEN;

    private final JdbcClient database;
    private final Clock clock;

    MotionNumbers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The municipality's next one of this year; others wait for theirs until the transaction ends. */
    String next(long municipalityId) {
        var year = Dates.day(clock.instant()).getYear();
        var next = database.sql("""
                        insert into motion_counter (municipality_id, year, last_number) values (?, ?, 1)
                        on duplicate key update last_number = last_number + 1
                        returning last_number
                        """)
                .param(municipalityId)
                .param(year)
                .query(Integer.class)
                .single();
        return "R-%d-%04d".formatted(year, next);
    }

    /** What {@link #NAMED} asks for, of what somebody says who may see it. */
    static Map<String, Object> named(String said, Standing standing) {
        var colon = said.indexOf(':');
        var values = new HashMap<>(SeenCouncils.by(standing));
        values.put("bare", said.substring(colon + 1));
        values.put("code", colon < 0 ? "" : said.substring(0, colon));
        values.put("municipalities", orNone(standing.municipalities()));
        return values;
    }

    /** As somebody reads it. */
    static String readBy(Standing standing, String municipality, String number) {
        return standing.municipalities().size() > 1 ? municipality + ':' + number : number;
    }
}
