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

    /** @return the id of the city's */
    public long of(TestData.Municipality municipality) {
        return database.sql("insert into council (municipality_id) values (?) returning id")
                .param(municipality.id())
                .query(Long.class)
                .single();
    }
}
