package nl.perspectief.council;

import nl.perspectief.TestData;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Councils of the places of a test, which come without. */
public final class CouncilTestData {

    private final JdbcClient database;

    public CouncilTestData(JdbcClient database) {
        this.database = database;
    }

    /** @return its id */
    public long of(TestData.Location location) {
        return database.sql("insert into council (municipality_id, location_id) values (?, ?) returning id")
                .param(location.municipality().id())
                .param(location.id())
                .query(Long.class)
                .single();
    }

    /** @return its id; its votes are open for an hour at least, not a day */
    public long inAHurry(TestData.Location location) {
        var id = of(location);
        letVotesClose(id, 1);
        return id;
    }

    /** After so many hours at the earliest. */
    public void letVotesClose(long council, int hours) {
        database.sql("update council set shortest_vote_hours = ? where id = ?")
                .params(hours, council)
                .update();
    }

    /** @return the id of the city's */
    public long of(TestData.Municipality municipality) {
        return database.sql("insert into council (municipality_id) values (?) returning id")
                .param(municipality.id())
                .query(Long.class)
                .single();
    }
}
