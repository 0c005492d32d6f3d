package nl.perspectief.issues;

import java.security.SecureRandom;
import java.time.Clock;
import nl.perspectief.base.time.Dates;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers that people quote. Those of confidential reports are random, so that no gap in the others tells of them. */
@Component
class ReportNumbers {

    /** Without what looks like something else. */
    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int HALF = 4;

    private final JdbcClient database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    ReportNumbers(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The municipality's next one of this year, such as M-2026-0042; others wait for theirs until the transaction ends. */
    String open(long municipalityId) {
        var year = Dates.day(clock.instant()).getYear();
        var next = database.sql("""
                        insert into report_counter (municipality_id, year, last_number) values (?, ?, 1)
                        on duplicate key update last_number = last_number + 1
                        returning last_number
                        """)
                .param(municipalityId)
                .param(year)
                .query(Integer.class)
                .single();
        return "M-%d-%04d".formatted(year, next);
    }

    /** Such as V-7K3M-P9QX: one of a million millions. */
    String secret() {
        return "V-" + half() + "-" + half();
    }

    private String half() {
        var signs = new StringBuilder();
        for (int place = 0; place < HALF; place++) {
            signs.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return signs.toString();
    }
}
