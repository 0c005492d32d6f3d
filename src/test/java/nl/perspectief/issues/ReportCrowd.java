package nl.perspectief.issues;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reports by the hundred thousand at the locations of one municipality, made by a few statements: one in twenty is open,
 * and each has six words of a vocabulary in which some are in every other report and most in one of thousands.
 */
public final class ReportCrowd {

    /** Of each place in a text; which one stands there is by Zipf: the tenth a tenth as often as the first. */
    private static final int VOCABULARY = 2_000;

    private final JdbcClient database;
    private final String municipality;

    /** @param database of the owner, on one connection */
    public ReportCrowd(JdbcClient database, String municipality) {
        this.database = database;
        this.municipality = municipality;
    }

    /**
     * A word as it stands in texts.
     *
     * @param place in the text, from 1 to 6
     * @param rank the first is in one of eleven reports, the hundredth in one of 760
     */
    public static String word(int place, int rank) {
        return "%c%s".formatted('p' + place, Integer.toString(rank + 36 * 36, 36));
    }

    /** At most a million. Comes back when the server knows how much there is now. */
    public void build(int reports) {
        database.sql("set foreign_key_checks = 0, unique_checks = 0").update();
        categories();
        reports(reports);
        lines();
        words();
        database.sql("analyze table issue_report, report_event, report_token")
                .query()
                .listOfRows();
    }

    private void categories() {
        database.sql("""
                        insert into issue_group (municipality_id, code, position, name_en, name_nl, name_uk)
                        select id, 'repair', 1, 'Repairs', 'Reparaties', 'Ремонт' from municipality where code = :code
                        """).param("code", municipality).update();
        database.sql("""
                        insert into issue_category (version, group_id, code, position, name_en, name_nl, name_uk, hint_en,
                            hint_nl, hint_uk, priority, clock, first_response_hours, solution_hours, visibility, route,
                            retired)
                        select 0, g.id, concat('repair.', seq), seq, concat('Repair ', seq), concat('Reparatie ', seq),
                            concat('Ремонт ', seq), '', '', '', elt(1 + seq % 4, 'LOW', 'NORMAL', 'HIGH', 'URGENT'),
                            'CALENDAR', 24, 240, if(seq % 2 = 0, 'LOCATION', 'PRIVATE'), 'LOCATION_MANAGER', false
                        from municipality m
                        join issue_group g on g.municipality_id = m.id
                        join seq_1_to_40
                        where m.code = :code
                        """).param("code", municipality).update();
    }

    /** The newest of now, one an hour; those that are open are due from two weeks ago on. */
    private void reports(int reports) {
        var first = first("location");
        var locations =
                database.sql("""
                        select count(*) from location l join municipality m on m.id = l.municipality_id
                        where m.code = :code
                        """).param("code", municipality).query(Long.class).single();
        database.sql("""
                        insert into issue_report (version, municipality_id, location_id, open_number, reporter_id, send_key,
                            category_id, visibility, route, state, priority, place, text, language, reported_at, solved_at,
                            response_due, response_ended, solution_due, solution_ended, words_kept)
                        select 0, m.id, :firstLocation + seq % :locations, concat('M-', 2000 + seq div 10000, '-',
                                lpad(seq % 10000, 4, '0')), f.person_id, concat(m.code, '-', seq), c.id, c.visibility,
                            c.route,
                            if(seq % 20 = 0, elt(1 + seq div 20 % 4, 'NEW', 'ACCEPTED', 'IN_PROGRESS', 'WAITING'), 'CLOSED'),
                            c.priority, '', concat_ws(' ',
                        """ + words6() + """
                            ), 'nl', utc_timestamp(6) - interval (:reports - seq) hour,
                            if(seq % 20 = 0, null, utc_timestamp(6) - interval (:reports - seq) hour),
                            utc_timestamp(6) - interval (:reports - seq) hour,
                            utc_timestamp(6) - interval (:reports - seq) hour,
                            if(seq % 80 = 60, null, utc_timestamp(6) + interval (seq * 7919 % 672 - 336) hour),
                            if(seq % 20 = 0, null, utc_timestamp(6) - interval (:reports - seq) hour), true
                        from (select cast(seq as signed) as seq from seq_1_to_1000000 where seq <= :reports) numbers
                        join municipality m on m.code = :code
                        join issue_group g on g.municipality_id = m.id
                        join issue_category c on c.group_id = g.id and c.position = 1 + seq % 40
                        join person_function f on f.location_id = :firstLocation + seq % :locations
                            and f.kind = 'LOCATION_MANAGER'
                        order by seq
                        """)
                .param("firstLocation", first)
                .param("locations", locations)
                .param("reports", reports)
                .param("code", municipality)
                .update();
    }

    /** The same words each time; see {@link #word}. */
    private static String words6() {
        var words = new StringBuilder();
        for (int place = 1; place <= 6; place++) {
            words.append(place == 1 ? "" : ", ")
                    .append(
                            "concat('%c', lower(conv(floor(exp(crc32(concat('%d-', seq)) / 4294967296 * ln(%d))) + 1296, 10, 36)))"
                                    .formatted('p' + place, place, VOCABULARY));
        }
        return words.toString();
    }

    private void lines() {
        database.sql("""
                        insert into report_event (report_id, kind, person_id, happened_at, confidential, text, state,
                            category_id, clock, first_response_hours, solution_hours)
                        select r.id, 'REPORTED', r.reporter_id, r.reported_at, false, '', 'NEW', c.id, c.clock,
                            c.first_response_hours, c.solution_hours
                        from issue_report r
                        join municipality m on m.id = r.municipality_id
                        join issue_category c on c.id = r.category_id
                        where m.code = :code
                        order by r.id
                        """).param("code", municipality).update();
    }

    private void words() {
        database.sql("""
                        insert into report_token (report_id, word, source, confidential, municipality_id, work_due)
                        select r.id, if(seq = 0, lower(replace(r.open_number, '-', '')),
                                substring_index(substring_index(r.text, ' ', seq), ' ', -1)),
                            'REPORT', false, r.municipality_id, r.work_due
                        from municipality m
                        join issue_report r on r.municipality_id = m.id
                        join seq_0_to_6
                        where m.code = :code
                        """).param("code", municipality).update();
    }

    private long first(String table) {
        return database.sql("""
                        select min(t.id) from %s t join municipality m on m.id = t.municipality_id where m.code = :code
                        """.formatted(table))
                .param("code", municipality)
                .query(Long.class)
                .single();
    }
}
