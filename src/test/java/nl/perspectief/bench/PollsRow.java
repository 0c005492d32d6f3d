package nl.perspectief.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.perspectief.bench.Screens.Side;
import nl.perspectief.security.Roles;
import nl.perspectief.voting.count.Question.YesNo;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A council's page, a poll's, and Today of who lives there, after 10,000 polls against 10, in the same database. */
final class PollsRow implements Row {

    private static final int FEW = 10;
    private static final int MANY = 10_000;
    private static final int RESIDENTS = 20;
    private static final int ROWS_AT_ONCE = 500;

    /** What is above is open. */
    private static final int OPEN = 2;

    private static final String SIZES = "after 10,000 polls against 10";

    private enum Size {
        FEW_POLLS(11, FEW),
        MANY_POLLS(12, MANY);

        private final int location;
        private final int polls;

        Size(int location, int polls) {
            this.location = location;
            this.polls = polls;
        }
    }

    @Override
    public String letter() {
        return "o";
    }

    @Override
    public List<Outcome> measure(Ground ground) {
        try (var portal = ground.portal("-D" + StatementTally.WANTED + "=true")) {
            var few = build(ground, Size.FEW_POLLS);
            var many = build(ground, Size.MANY_POLLS);
            var screens = new Screens(new Screens.Measure(letter(), 2, 7, 40), portal);
            var outcomes = new ArrayList<Outcome>();
            outcomes.addAll(screens.compare(
                    "a council's page",
                    SIZES,
                    overseen(portal, Size.MANY_POLLS),
                    overseen(portal, Size.FEW_POLLS),
                    1.25));
            outcomes.add(screens.mostStatements("a council's page", overseen(portal, Size.MANY_POLLS)));
            outcomes.addAll(
                    screens.compare("Today of a resident", SIZES, of(portal, many, ""), of(portal, few, ""), 1.25));
            outcomes.addAll(screens.compare(
                    "a poll",
                    SIZES,
                    of(portal, many, "polls/" + many.open(new YesNo())),
                    of(portal, few, "polls/" + few.open(new YesNo())),
                    1.25));
            return outcomes;
        }
    }

    private static Side overseen(BenchPortal portal, Size size) {
        return new Side(
                () -> LoadSession.signedIn(portal.url(), Ground.LARGE.oversight(), Roles.OVERSIGHT),
                List.of("council/loc-" + size.location));
    }

    private static Side of(BenchPortal portal, Electorate residents, String path) {
        return new Side(() -> residents.signIn(portal, 1), List.of(path));
    }

    /** Two that are open, and copies of them that were sealed long ago. */
    private static Electorate build(Ground ground, Size size) {
        var residents = new Electorate(ground, size.location, RESIDENTS);
        var database = ground.database();
        residents.open(new YesNo());
        var open = residents.open(new YesNo());
        var row = database.sql("select * from poll where id = ?")
                .param(open)
                .query()
                .singleRow();
        for (var from = OPEN; from < size.polls; from += ROWS_AT_ONCE) {
            copy(database, row, from, Math.min(size.polls, from + ROWS_AT_ONCE));
        }
        seal(database, open);
        return residents;
    }

    /** With somebody on their rolls. */
    private static void copy(JdbcClient database, Map<String, @Nullable Object> poll, int from, int until) {
        database.sql("""
                        insert into poll (municipality_id, council_id, state, secret, opens_at, closes_at, opened_by,
                            roll_size, roll_salt, manifest, manifest_sha256) values
                        """ + rows(from, until, """
                                (:municipality_id, :council_id, 'PREPARED', true, '2020-01-01',
                                    '2026-01-01' - interval %d hour, :opened_by,
                                    :roll_size, :roll_salt, :manifest, :manifest_sha256)
                                """)).params(poll).update();
        var last = database.sql("select max(id) from poll").query(Integer.class).single();
        database.sql("insert into poll_roll (poll_id, person_id) values "
                        + rows(last - (until - from) + 1, last + 1, "(%d, :opened_by)"))
                .params(poll)
                .update();
        database.sql("update poll set state = 'OPEN' where state = 'PREPARED'").update();
    }

    private static void seal(JdbcClient database, long open) {
        database.sql("""
                        update poll set state = 'CLOSING', chain_no = id - :open
                        where state = 'OPEN' and closes_at < utc_timestamp(6)
                        """).param("open", open).update();
        database.sql("""
                        update poll set state = 'SEALED', sealed_sha256 = manifest_sha256, sealed_at = closes_at
                        where state = 'CLOSING'
                        """).update();
        var sealed = database.sql("select id from poll where id > ? order by id")
                .param(open)
                .query(Integer.class)
                .list();
        database.sql("insert into poll_outcome (poll_id, step, kind, turnout, outcome, happened_at) values "
                        + rows(
                                sealed.getFirst(),
                                sealed.getLast() + 1,
                                "(%d, 1, 'COUNTED', 0, '{\"result\":\"REJECTED\"}', utc_timestamp(6))"))
                .update();
    }

    private static String rows(int from, int until, String row) {
        return IntStream.range(from, until).mapToObj(row::formatted).collect(Collectors.joining(", "));
    }
}
