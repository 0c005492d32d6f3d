package nl.perspectief.bench;

import java.util.Collections;
import java.util.List;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.perspectief.security.Roles;
import nl.perspectief.voting.PollTestData;
import nl.perspectief.voting.RollKind;
import nl.perspectief.voting.count.Question;
import nl.perspectief.voting.count.Secrecy;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The residents of one location of the large municipality, who are the roll of its council's polls. */
final class Electorate {

    private static final int ROWS_AT_ONCE = 1_000;

    private final DataSource source;
    private final JdbcClient database;
    private final String name;
    private final int size;
    private final long council;

    /**
     * @param location by its number; it gets a council
     * @param size at most 100,000; they are made the first time
     */
    Electorate(Ground ground, int location, int size) {
        source = ground.source();
        database = JdbcClient.create(source);
        name = "voter-" + location + "-";
        this.size = size;
        var code = "loc-" + location;
        database.sql("""
                        insert into council (municipality_id, location_id)
                        select l.municipality_id, l.id from location l join municipality m on m.id = l.municipality_id
                        where m.code = :town and l.code = :code
                            and not exists (select 1 from council c where c.location_id = l.id)
                        """).param("town", Ground.LARGE.code()).param("code", code).update();
        council = database.sql("""
                        select c.id from council c join location l on l.id = c.location_id
                        join municipality m on m.id = l.municipality_id where m.code = :town and l.code = :code
                        """)
                .param("town", Ground.LARGE.code())
                .param("code", code)
                .query(Long.class)
                .single();
        settle();
    }

    private void settle() {
        var isNew = database.sql("""
                        insert ignore into person (subject, name, language, last_login)
                        select concat(:name, seq), concat('Voter ', seq), 'uk', utc_timestamp(6)
                        from seq_1_to_100000 where seq <= :size
                        """).param("name", name).param("size", size).update() > 0;
        if (isNew) {
            database.sql("""
                            insert into person_function (version, person_id, kind, municipality_id, location_id, valid_from)
                            select 0, p.id, 'RESIDENT', c.municipality_id, c.location_id, '2024-01-01'
                            from person p join council c where p.subject like concat(:name, '%') and c.id = :council
                            """).param("name", name).param("council", council).update();
            database.sql("analyze table person, person_function").query().listOfRows();
        }
    }

    long council() {
        return council;
    }

    /** @param number from 1 on */
    String voter(int number) {
        return name + number;
    }

    LoadSession signIn(BenchPortal portal, int number) {
        return LoadSession.signedIn(portal.url(), voter(number), Roles.RESIDENT);
    }

    long person(int number) {
        return database.sql("select id from person where subject = ?")
                .param(voter(number))
                .query(Long.class)
                .single();
    }

    /** A secret poll with all of them on its roll, as somebody would open it. */
    long open(Question question) {
        return PollTestData.open(
                source, PollTestData.draft(council, question, Secrecy.SECRET, RollKind.RESIDENTS), person(1));
    }

    /** All vote, by a few statements. */
    void cast(long poll, Stream<String> choices) {
        database.sql("update poll_roll set has_voted = true where poll_id = ?")
                .param(poll)
                .update();
        var row = "(random_bytes(16), " + poll + ", ?)";
        choices.limit(size)
                .gather(Gatherers.windowFixed(ROWS_AT_ONCE))
                .forEach(some -> database.sql("insert into ballot (id, poll_id, choice) values "
                                + String.join(", ", Collections.nCopies(some.size(), row)))
                        .params(List.copyOf(some))
                        .update());
        database.sql("""
                        insert into poll_receipt (receipt_sha256, poll_id)
                        select random_bytes(32), :poll from seq_1_to_100000 where seq <= :size
                        """).param("poll", poll).param("size", size).update();
    }

    long ballots(long poll) {
        return database.sql("select count(*) from ballot where poll_id = ?")
                .param(poll)
                .query(Long.class)
                .single();
    }

    /** In bytes, once it is sealed. */
    double lengthOfFile(long poll) {
        return database.sql("select sum(length(content)) from poll_file where poll_id = ?")
                .param(poll)
                .query(Double.class)
                .single();
    }
}
