package nl.perspectief;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Rows by the thousand in one municipality, in one statement each; asked for more, it adds what is lacking. */
class ManyRows {

    private final JdbcClient database;
    private final long municipality;
    private final long person;
    private final long template;

    /** @param person who answers and submits */
    ManyRows(JdbcClient database, TestData.Municipality municipality, TestData.Person person, long template) {
        this.database = database;
        this.municipality = municipality.id();
        this.person = person.id();
        this.template = template;
    }

    void locations(int rows) {
        database.sql("""
                        insert ignore into location (version, municipality_id, code, name, street, postcode, city,
                            capacity, residents, building_kind, open_since)
                        select 0, :municipality, concat('loc-', seq), concat('Location ', seq), 'Stationsplein 1', '1315 KT',
                            'Almere', 100, 90, 'HOTEL', '2022-04-01'
                        from json_table(concat('[', repeat('0,', :rows - 1), '0]'), '$[*]'
                            columns (seq for ordinality)) numbers
                        """)
                .param("municipality", municipality)
                .param("rows", rows)
                .update();
    }

    void functions(int rows) {
        locations(rows);
        database.sql("""
                        insert ignore into person (subject, name, email, language, last_login)
                        select concat('counted-', seq), concat('Person ', seq), concat('counted-', seq, '@example.org'),
                            'nl', now()
                        from json_table(concat('[', repeat('0,', :rows - 1), '0]'), '$[*]'
                            columns (seq for ordinality)) numbers
                        """).param("rows", rows).update();
        database.sql("""
                        insert ignore into person_function (version, person_id, kind, municipality_id, location_id,
                            valid_from)
                        select 0, p.id, 'LOCATION_MANAGER', l.municipality_id, l.id, '2024-01-01'
                        from location l join person p on p.subject = concat('counted-', substr(l.code, 5))
                        where l.municipality_id = :municipality
                        """).param("municipality", municipality).update();
    }

    void functionsOfThePerson(int rows) {
        locations(rows);
        database.sql("""
                        insert ignore into person_function (version, person_id, kind, municipality_id, location_id,
                            valid_from)
                        select 0, :person, 'COUNCIL_MEMBER', l.municipality_id, l.id, '2024-01-01'
                        from location l where l.municipality_id = :municipality
                        """)
                .param("person", person)
                .param("municipality", municipality)
                .update();
    }

    void councils(int rows) {
        locations(rows);
        database.sql("""
                        insert ignore into council (municipality_id, location_id)
                        select municipality_id, id from location where municipality_id = ?
                        """).param(municipality).update();
    }

    /** As many sit there, and as many sat there before. */
    void councilMembers(TestData.Location location, int rows) {
        functions(rows);
        for (var term : List.of("'2024-01-01', null", "'2022-01-01', '2023-12-31'")) {
            database.sql("""
                            insert ignore into person_function (version, person_id, kind, municipality_id, location_id,
                                valid_from, valid_until)
                            select 0, p.id, 'COUNCIL_MEMBER', :municipality, :location, %s
                            from person p where p.subject regexp '^counted-[0-9]+$'
                            """.formatted(term))
                    .param("municipality", municipality)
                    .param("location", location.id())
                    .update();
        }
    }

    void rounds(int rows) {
        locations(rows);
        database.sql("""
                        insert ignore into checklist (version, location_id, template_id, period_from, period_until,
                            due_date, status)
                        select 0, l.id, :template, '2026-01-01', '2026-06-30', '2026-07-14', 'OPEN'
                        from location l where l.municipality_id = :municipality
                        """)
                .param("template", template)
                .param("municipality", municipality)
                .update();
        database.sql("""
                        insert into checklist_event (checklist_id, kind, person_id, happened_at, reason)
                        select c.id, 'OPENED', :person, utc_timestamp(6), ''
                        from checklist c join location l on l.id = c.location_id
                        where l.municipality_id = :municipality
                        """)
                .param("person", person)
                .param("municipality", municipality)
                .update();
    }

    void submittedRounds(int rows) {
        locations(rows);
        submitted("2026-01-01", "2026-06-30");
        submitted("2025-07-01", "2025-12-31");
    }

    void roundsOf(TestData.Location location, int rows) {
        database.sql("""
                        insert ignore into checklist (version, location_id, template_id, period_from, period_until,
                            due_date, status, submitted_at, submitted_by)
                        select 0, :location, :template, '2020-01-01' + interval seq day,
                            '2020-01-01' + interval seq day, '2026-07-14', 'SUBMITTED', utc_timestamp(6), :person
                        from json_table(concat('[', repeat('0,', :rows - 1), '0]'), '$[*]'
                            columns (seq for ordinality)) numbers
                        """)
                .param("location", location.id())
                .param("template", template)
                .param("person", person)
                .param("rows", rows)
                .update();
        answers();
    }

    private void submitted(String from, String until) {
        database.sql("""
                        insert ignore into checklist (version, location_id, template_id, period_from, period_until,
                            due_date, status, submitted_at, submitted_by)
                        select 0, l.id, :template, :from, :until, :until, 'SUBMITTED', utc_timestamp(6), :person
                        from location l where l.municipality_id = :municipality
                        """)
                .param("template", template)
                .param("from", from)
                .param("until", until)
                .param("person", person)
                .param("municipality", municipality)
                .update();
        answers();
    }

    /** "Yes", or by the number 1, to one indicator of each theme in what is submitted. */
    private void answers() {
        database.sql("""
                        insert ignore into answer (version, checklist_id, indicator_id, form, number, reason, remark,
                            mender, answered_by, answered_at)
                        select 0, c.id, i.id, case i.kind when 'NUMBER' then 'NUMBER' when 'SCALE_1_5' then 'RATING' else 'YES' end,
                            if(i.kind in ('NUMBER', 'SCALE_1_5'), 1, null),
                            '', '', '', :person, utc_timestamp(6)
                        from checklist c
                        join location l on l.id = c.location_id
                        join indicator i on i.template_id = c.template_id
                        where l.municipality_id = :municipality and i.code like '___-01'
                            and c.status = 'SUBMITTED'
                        """)
                .param("person", person)
                .param("municipality", municipality)
                .update();
    }

    void historyOf(long round, int rows) {
        database.sql("""
                        insert into checklist_event (checklist_id, kind, person_id, happened_at, reason)
                        select :round, 'OPENED', :person, utc_timestamp(6), '' from json_table(concat('[', repeat('0,', :rows - 1), '0]'), '$[*]'
                            columns (seq for ordinality)) numbers
                        """)
                .param("round", round)
                .param("person", person)
                .param("rows", rows)
                .update();
    }

    /** One at each location, of a category that the municipality has. */
    void reports(int rows) {
        locations(rows);
        database.sql("""
                        insert ignore into issue_report (version, municipality_id, location_id, open_number, reporter_id,
                            send_key, category_id, visibility, route, state, priority, place, text, language,
                            reported_at, response_due, solution_due)
                        select 0, l.municipality_id, l.id, concat('M-2026-', l.id), :person, concat('counted-', l.id),
                            c.id, c.visibility, c.route, 'NEW', c.priority, '', 'The lift', 'en', utc_timestamp(6),
                            utc_timestamp(6) + interval 2 hour, utc_timestamp(6) + interval 24 hour
                        from location l
                        join issue_group g on g.municipality_id = l.municipality_id
                        join issue_category c on c.group_id = g.id and c.code = 'repair.lift'
                        where l.municipality_id = :municipality
                        """)
                .param("person", person)
                .param("municipality", municipality)
                .update();
    }

    private void linesOfReports() {
        database.sql("""
                        insert into report_event (report_id, kind, person_id, happened_at, confidential, text, state,
                            category_id, clock, first_response_hours, solution_hours)
                        select r.id, 'REPORTED', r.reporter_id, r.reported_at, false, '', 'NEW', c.id, c.clock,
                            c.first_response_hours, c.solution_hours
                        from issue_report r
                        join issue_category c on c.id = r.category_id
                        where r.municipality_id = ? and not exists (select 1 from report_event e where e.report_id = r.id)
                        """).param(municipality).update();
    }

    /** Much happened to the first of them, many support it, and many belong to it. */
    void onTheFirstReport(int rows) {
        reports(rows);
        linesOfReports();
        var first = database.sql("select min(id) from issue_report where municipality_id = ?")
                .param(municipality)
                .query(Long.class)
                .single();
        database.sql("""
                        insert into report_event (report_id, kind, person_id, happened_at, confidential, text, other_id)
                        select :first, 'JOINED', :person, utc_timestamp(6), false, '', id from issue_report
                        where municipality_id = :municipality and id > :first
                        """)
                .param("first", first)
                .param("person", person)
                .param("municipality", municipality)
                .update();
        database.sql("""
                        update issue_report set parent_id = :first where municipality_id = :municipality and id > :first
                        """)
                .param("first", first)
                .param("municipality", municipality)
                .update();
        functions(rows);
        database.sql("""
                        insert ignore into report_supporter (report_id, person_id, since)
                        select :first, id, utc_timestamp(6) from person
                        """).param("first", first).update();
    }
}
