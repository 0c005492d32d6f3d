package nl.perspectief.bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import nl.perspectief.base.time.Dates;
import nl.perspectief.development.MariaDbServer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * A municipality of any size, made by a few statements: each of its locations has a manager, years of submitted rounds
 * (a full one each half year, a short one each month) and a full round that is open and without answers.
 *
 * @param code also what the names of its persons begin with
 * @param locations at most 10,000
 */
public record Town(String code, int locations, int years) {

    /** So many locations at a time: a transaction of all answers would outgrow the server's memory. */
    private static final int AT_ONCE = 50;

    /** The account of who oversees it. */
    public String oversight() {
        return code + "-oversight";
    }

    /** @param number of the location, from 1 on */
    public String manager(int number) {
        return code + "-manager-" + number;
    }

    /**
     * Comes back when the server knows how much there is now, and so how to search it.
     *
     * @return the number of answers
     */
    public long build(MariaDbServer server) {
        var connection = new SingleConnectionDataSource(
                server.url(), MariaDbServer.OWNER, server.passwords().owner(), true);
        try {
            var database = JdbcClient.create(connection);
            database.sql("set foreign_key_checks = 0, unique_checks = 0").update();
            municipality(database);
            locationsAndManagers(database);
            rounds(database);
            var answers = answers(database);
            database.sql("analyze table location, person, person_function, checklist, checklist_event, answer")
                    .query()
                    .listOfRows();
            return answers;
        } finally {
            connection.destroy();
        }
    }

    /** The round that is open at each location, by the location's number. */
    public Map<Integer, Long> openRounds(JdbcClient database) {
        Map<Integer, Long> rounds = new HashMap<>();
        database.sql("""
                        select substr(l.code, 5), c.id from checklist c
                        join location l on l.id = c.location_id
                        join municipality m on m.id = l.municipality_id
                        where m.code = :code and c.status = 'OPEN'
                        """).param("code", code).query(row -> {
            rounds.put(row.getInt(1), row.getLong(2));
        });
        return rounds;
    }

    private void municipality(JdbcClient database) {
        database.sql("insert into municipality (code, name) values (:code, :code)")
                .param("code", code)
                .update();
        database.sql("""
                        insert into person (subject, name, email, language, last_login)
                        select if(seq = 0, :oversight, concat(:manager, seq)), concat('Person ', seq), null, 'nl',
                            utc_timestamp(6)
                        from seq_0_to_10000 where seq <= :locations
                        """)
                .param("oversight", oversight())
                .param("manager", code + "-manager-")
                .param("locations", locations)
                .update();
        database.sql("""
                        insert into person_function (version, person_id, kind, municipality_id, valid_from)
                        select 0, p.id, 'OVERSIGHT', m.id, '2020-01-01' from person p join municipality m
                        where p.subject = :oversight and m.code = :code
                        """).param("oversight", oversight()).param("code", code).update();
    }

    private void locationsAndManagers(JdbcClient database) {
        database.sql("""
                        insert into location (version, municipality_id, code, name, street, postcode, city, capacity,
                            residents, building_kind, open_since)
                        select 0, m.id, concat('loc-', seq), concat('Location ', seq), 'Stationsplein 1', '1315 KT',
                            m.name, 120, 100, 'HOTEL', '2022-04-01'
                        from municipality m join seq_1_to_10000 where m.code = :code and seq <= :locations
                        """).param("code", code).param("locations", locations).update();
        database.sql("""
                        insert into person_function (version, person_id, kind, municipality_id, location_id,
                            valid_from)
                        select 0, p.id, 'LOCATION_MANAGER', m.id, l.id, '2022-04-01'
                        from municipality m
                        join location l on l.municipality_id = m.id
                        join person p on p.subject = concat(:manager, substr(l.code, 5))
                        where m.code = :code
                        """)
                .param("manager", code + "-manager-")
                .param("code", code)
                .update();
    }

    private void rounds(JdbcClient database) {
        var month = YearMonth.now(Dates.ZONE);
        var half = month.withMonth(month.getMonthValue() <= 6 ? 1 : 7);
        for (var age = years * 2; age >= 1; age--) {
            round(database, "full", half.minusMonths(6L * age), 6, true);
        }
        for (var age = years * 12; age >= 1; age--) {
            round(database, "short", month.minusMonths(age), 1, true);
        }
        round(database, "full", half, 6, false);
        events(database);
    }

    /** At all locations; those that are open are overdue at one location in eight. */
    private void round(JdbcClient database, String template, YearMonth from, int months, boolean submitted) {
        var until = from.plusMonths(months).atDay(1).minusDays(1);
        var due = submitted ? until : LocalDate.now(Dates.ZONE).plusDays(7);
        database.sql("""
                        insert into checklist (version, location_id, template_id, period_from, period_until, due_date,
                            status, submitted_at, submitted_by)
                        select 0, l.id, t.id, :from, :until,
                            if(:submitted or l.id % 8 <> 0, :due, :due - interval 9 day),
                            if(:submitted, 'SUBMITTED', 'OPEN'), if(:submitted, :until, null),
                            if(:submitted, f.person_id, null)
                        from municipality m
                        join location l on l.municipality_id = m.id
                        join person_function f on f.location_id = l.id
                        join checklist_template t on t.code = :template
                        where m.code = :code
                        """)
                .param("from", from.atDay(1))
                .param("until", until)
                .param("due", due)
                .param("submitted", submitted)
                .param("template", template)
                .param("code", code)
                .update();
    }

    private void events(JdbcClient database) {
        database.sql("""
                        insert into checklist_event (checklist_id, kind, person_id, happened_at, reason)
                        select c.id, if(seq = 0, 'OPENED', 'SUBMITTED'), f.person_id,
                            if(seq = 0, timestamp(c.period_from), c.submitted_at), ''
                        from municipality m
                        join location l on l.municipality_id = m.id
                        join checklist c on c.location_id = l.id
                        join person_function f on f.location_id = l.id
                        join seq_0_to_1
                        where m.code = :code and (seq = 0 or c.status = 'SUBMITTED')
                        """).param("code", code).update();
    }

    /** Nine of ten are good; which are not follows from the row, so that the same town is the same each time. */
    private long answers(JdbcClient database) {
        var first = database.sql("""
                        select min(l.id) from location l join municipality m on m.id = l.municipality_id
                        where m.code = :code
                        """).param("code", code).query(Long.class).single();
        var answers = 0L;
        for (var done = 0; done < locations; done += AT_ONCE) {
            answers += database.sql("""
                            insert into answer (version, checklist_id, indicator_id, form, number, reason, remark,
                                mender, answered_by, answered_at)
                            select 0, c.id, i.id,
                                case i.kind when 'NUMBER' then 'NUMBER' when 'SCALE_1_5' then 'RATING'
                                    else if((l.id + c.id * 7 + i.id * 13) % 10 = 0, 'NO', 'YES') end,
                                case i.kind when 'NUMBER' then regexp_substr(i.threshold, '[0-9]+(\\\\.[0-9]+)?')
                                    when 'SCALE_1_5' then 5 - (c.id + i.id) % 3 end,
                                '', if((c.id + i.id) % 20 = 0, 'Seen together with a resident', ''), '',
                                c.submitted_by, c.submitted_at
                            from location l
                            join checklist c on c.location_id = l.id and c.status = 'SUBMITTED'
                            join indicator i on i.template_id = c.template_id and i.answered_by = 'MANAGER'
                            where l.id between :first and :last and l.id < :end
                            """)
                    .param("first", first + done)
                    .param("last", first + done + AT_ONCE - 1)
                    .param("end", first + locations)
                    .update();
        }
        return answers;
    }
}
