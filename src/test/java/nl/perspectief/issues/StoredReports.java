package nl.perspectief.issues;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import nl.perspectief.TestData;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The reports of a location as they stand in the database, whoever may know of them. */
record StoredReports(JdbcClient database, TestData.Location here) {

    long idOf(String number) {
        return of("id", number);
    }

    int versionOf(String number) {
        return (int) of("version", number);
    }

    private long of(String column, String number) {
        return database.sql("select " + column + " from issue_report"
                        + " where location_id = ? and ifnull(open_number, secret_number) = ?")
                .param(here.id())
                .param(number)
                .query(Long.class)
                .single();
    }

    /** @param what as {@code update} says it */
    void set(String what, String number) {
        database.sql("update issue_report set " + what + " where id = ?")
                .param(idOf(number))
                .update();
    }

    /** That an action was proposed of it, which none of its readers may see: it is another municipality's. */
    void proposedElsewhere(String number) {
        var action = database.sql("""
                        insert into action (version, municipality_id, number, title_en, title_nl, title_uk, text_en, text_nl,
                            text_uk, theme, term, state, first_step, proposed_at, changed_at, reminded)
                        select 0, min(id), 'A-2020-0001', 'Another lift', '', '', '', '', '', 'HOUSING', 'SHORT', 'PROPOSED', '',
                            utc_timestamp(6), utc_timestamp(6), 'NONE'
                        from municipality where id <> ? having min(id) is not null
                        returning id
                        """)
                .param(here.municipality().id())
                .query(Long.class)
                .single();
        database.sql("""
                        insert into trail_link (from_kind, from_id, to_kind, to_id, linked_at)
                        values ('REPORT', ?, 'ACTION', ?, utc_timestamp(6))
                        """).params(idOf(number), action).update();
    }

    /** Another one of the kind. */
    void copy(String number, Instant at) {
        database.sql("""
                        insert into issue_report (version, municipality_id, location_id, open_number, secret_number,
                            reporter_id, send_key, category_id, visibility, route, state, priority, place, text, language,
                            reported_at)
                        select 0, municipality_id, location_id, if(open_number is null, null, left(uuid(), 18)),
                            if(secret_number is null, null, left(uuid(), 18)), reporter_id, uuid(), category_id, visibility,
                            route, 'NEW', priority, '', 'Again', 'en', ? from issue_report where id = ?
                        """)
                .param(LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .param(idOf(number))
                .update();
    }

    /**
     * Another one of the kind, of which nothing was heard for years.
     *
     * @return its number
     */
    String closedLongAgo(String number) {
        var at = Instant.now().minus(Duration.ofDays(1_000));
        copy(number, at);
        var id = database.sql("select max(id) from issue_report where location_id = ?")
                .param(here.id())
                .query(Long.class)
                .single();
        database.sql("update issue_report set state = 'REJECTED' where id = ?")
                .param(id)
                .update();
        database.sql("""
                        insert into report_event (report_id, kind, person_id, happened_at, confidential, text, state)
                        select id, 'REJECTED', reporter_id, reported_at, visibility = 'CONFIDENTIAL', '', 'REJECTED'
                        from issue_report where id = ?
                        """).param(id).update();
        return database.sql("select ifnull(open_number, secret_number) from issue_report where id = ?")
                .param(id)
                .query(String.class)
                .single();
    }
}
