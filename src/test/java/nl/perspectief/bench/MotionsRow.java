package nl.perspectief.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import nl.perspectief.bench.Screens.Side;
import nl.perspectief.security.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A member's screens in a council of 10,000 motions against one of 10, in the same database. */
final class MotionsRow implements Row {

    private static final String SIZES = "at 10,000 motions against 10";
    private static final int RESIDENTS = 20;

    /** Of a council; what is older was withdrawn. */
    private static final int UNDECIDED = 5;

    private enum Size {
        FEW(13, 10),
        MANY(14, 10_000);

        private final int location;
        private final int motions;

        Size(int location, int motions) {
            this.location = location;
            this.motions = motions;
        }

        String council() {
            return "council/loc-" + location;
        }

        String newest() {
            return "motions/R-20%d-%04d".formatted(location, motions);
        }
    }

    private enum Screen {
        COUNCIL("a council's page", Size::council),
        MOTIONS("its motions", size -> size.council() + "/motions"),
        UNDECIDED("its undecided motions", size -> size.council() + "/motions?state=open"),
        OWN("one's own motions", size -> size.council() + "/motions?state=own"),
        ONE("a motion", Size::newest),
        TODAY("Today of a member", _ -> "");

        private final String words;
        private final Function<Size, String> path;

        Screen(String words, Function<Size, String> path) {
            this.words = words;
            this.path = path;
        }
    }

    @Override
    public String letter() {
        return "r";
    }

    @Override
    public List<Outcome> measure(Ground ground) {
        try (var portal = ground.portal("-D" + StatementTally.WANTED + "=true")) {
            var many = new Members(portal, Size.MANY, build(ground, Size.MANY));
            var few = new Members(portal, Size.FEW, build(ground, Size.FEW));
            var screens = new Screens(new Screens.Measure(letter(), 2, 7, 40), portal);
            var outcomes = new ArrayList<Outcome>();
            for (var screen : Screen.values()) {
                outcomes.addAll(screens.compare(screen.words, SIZES, many.at(screen), few.at(screen), 1.25));
                outcomes.add(screens.mostStatements(screen.words, many.at(screen)));
            }
            return outcomes;
        }
    }

    private record Members(BenchPortal portal, Size size, Electorate people) {

        Side at(Screen screen) {
            return new Side(
                    () -> LoadSession.signedIn(portal.url(), people.voter(1), Roles.COUNCIL_MEMBER),
                    List.of(screen.path.apply(size)));
        }
    }

    private static Electorate build(Ground ground, Size size) {
        var people = new Electorate(ground, size.location, RESIDENTS);
        var database = ground.database();
        sit(database, people);
        submit(database, people, size);
        database.sql("update motion set state = 'WITHDRAWN' where council_id = ? order by id limit ?")
                .param(people.council())
                .param(size.motions - UNDECIDED)
                .update();
        database.sql("analyze table motion, motion_version, person_function")
                .query()
                .listOfRows();
        return people;
    }

    private static void sit(JdbcClient database, Electorate people) {
        database.sql("""
                        insert into person_function (version, person_id, kind, municipality_id, location_id, valid_from)
                        select 0, f.person_id, 'COUNCIL_MEMBER', f.municipality_id, f.location_id, f.valid_from
                        from council c join person_function f on f.location_id = c.location_id and f.kind = 'RESIDENT'
                        where c.id = ?
                        """).param(people.council()).update();
    }

    /** Those with an odd number by who looks at them. */
    private static void submit(JdbcClient database, Electorate people, Size size) {
        database.sql("""
                        insert into motion (municipality_id, council_id, number, proposer_id, state, threshold, version_no,
                            submitted_at, changed_at)
                        select c.municipality_id, c.id, concat('R-20', :location, '-', lpad(seq, greatest(4, length(seq)), '0')),
                            if(seq % 2, :me, :other), 'SUBMITTED', 2, 1,
                            '2025-01-01' + interval seq minute, '2025-01-01' + interval seq minute
                        from council c join seq_1_to_10000 where c.id = :council and seq <= :motions
                        """)
                .param("location", size.location)
                .param("me", people.person(1))
                .param("other", people.person(2))
                .param("council", people.council())
                .param("motions", size.motions)
                .update();
        database.sql("""
                        insert into motion_version (motion_id, version_no, kind, author_id, title_en, title_nl, title_uk,
                            text_en, text_nl, text_uk, made_at)
                        select id, 1, 'SUBMITTED', proposer_id, '', concat('Voorstel ', number),
                            concat('Пропозиція ', number), '', repeat('Een bank bij de ingang. ', 20),
                            repeat('Лавка біля входу. ', 20), submitted_at
                        from motion where council_id = ?
                        """).param(people.council()).update();
    }
}
