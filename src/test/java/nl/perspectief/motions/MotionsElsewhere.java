package nl.perspectief.motions;

import java.time.Clock;
import nl.perspectief.TestData;
import nl.perspectief.locations.QuotedNumbers;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Motions in the database of a portal that runs elsewhere. */
public final class MotionsElsewhere {

    private final JdbcClient database;

    public MotionsElsewhere(JdbcClient database) {
        this.database = database;
    }

    /** @return its number */
    public String submitted(TestData.Municipality here, long council, TestData.Person proposer) {
        var number = new QuotedNumbers(database, Clock.systemUTC()).next("R", "motion_counter", here.id());
        var store = new MotionStore(database);
        var id = store.add(here.id(), council, number, proposer.id(), 2, null, MotionGround.TEXT);
        store.line(id, MotionEventKind.SUBMITTED).by(proposer.id()).making(1).add();
        return number;
    }

    /** @return its id */
    public long draft(long council, TestData.Person proposer) {
        return database.sql("""
                        insert into motion_draft (council_id, proposer_id, title_en, title_nl, title_uk,
                            text_en, text_nl, text_uk, changed_at)
                        values (?, ?, '', 'Een fietsenstalling', '', '', '', '', utc_timestamp(6))
                        returning id
                        """)
                .params(council, proposer.id())
                .query((row, _) -> row.getLong(1))
                .single();
    }
}
