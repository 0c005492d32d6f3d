package nl.perspectief.bench;

import java.util.List;
import nl.perspectief.TestData;
import nl.perspectief.issues.IssueTestData;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reports stored through the service against the same rows by bare JDBC. */
final class ReportRow implements Row {

    private static final int THREADS = 32;
    private static final int ROUNDS = 5;

    /** The service has much to compile. */
    private static final int WARM_UP = 6;

    private static final int SECONDS = 2;

    @Override
    public String letter() {
        return "j";
    }

    @Override
    public List<Outcome> measure(Ground ground) {
        try (var portal = ground.portal()) {
            prepare(ground.database());
            return List.of(Turns.take(
                            WARM_UP,
                            ROUNDS,
                            () -> report(ground, portal, Race.Way.SERVICE),
                            () -> report(ground, portal, Race.Way.BARE))
                    .ratio(
                            letter(),
                            "reports stored through the service against bare inserts of the same rows",
                            Outcome.Bound.AT_LEAST,
                            0.4,
                            "a second",
                            Double::doubleValue));
        }
    }

    /** Whoever manages a location of the large municipality lives there too, and it has a category. */
    private static void prepare(JdbcClient database) {
        database.sql("""
                        insert into person_function (version, person_id, kind, municipality_id, location_id, valid_from)
                        select 0, f.person_id, 'RESIDENT', f.municipality_id, f.location_id, f.valid_from
                        from person_function f join municipality m on m.id = f.municipality_id
                        where m.code = ? and f.kind = 'LOCATION_MANAGER'
                        """).param(Ground.LARGE.code()).update();
        var town = database.sql("select id from municipality where code = ?")
                .param(Ground.LARGE.code())
                .query(Long.class)
                .single();
        if (database.sql("select count(*) from issue_group where municipality_id = ?")
                        .param(town)
                        .query(Integer.class)
                        .single()
                == 0) {
            new IssueTestData(database, null)
                    .categoriesOf(new TestData.Municipality(town, Ground.LARGE.code()), "repair.lift");
        }
    }

    private static double report(Ground ground, BenchPortal portal, Race.Way way) {
        for (var table : List.of("report_token", "report_event", "issue_report", "report_counter")) {
            ground.database().sql("delete from " + table).update();
        }
        return portal.ask("%s?way=%s&threads=%d&seconds=%d".formatted(Door.REPORT, way, THREADS, SECONDS));
    }
}
