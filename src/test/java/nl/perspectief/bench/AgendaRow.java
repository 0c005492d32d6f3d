package nl.perspectief.bench;

import java.util.ArrayList;
import java.util.List;
import nl.perspectief.TestData;
import nl.perspectief.agenda.AgendaElsewhere;
import nl.perspectief.bench.Screens.Side;
import nl.perspectief.security.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Oversight's screens of an agenda of 20,000 actions against one of 12, in the same database. */
final class AgendaRow implements Row {

    private static final String SIZES = "at 20,000 actions against 12";

    private enum Size {
        FEW(Ground.SMALL, 12),
        MANY(Ground.LARGE, 20_000);

        private final Town town;
        private final int actions;

        Size(Town town, int actions) {
            this.town = town;
            this.actions = actions;
        }
    }

    private enum Screen {
        LIST("the list of actions", "agenda"),
        BOARD("the board", "agenda?view=board"),
        TIMELINE("the timeline", "agenda?view=timeline"),
        THEME("the actions of a theme", "agenda?theme=language"),
        ONE("an action", "agenda/A-2025-0012"),
        ORGANISATION("what an organisation promised", "agenda/organisations/%d"),
        ORGANISATIONS("the organisations", "agenda/organisations");

        private final String words;
        private final String path;

        Screen(String words, String path) {
            this.words = words;
            this.path = path;
        }
    }

    @Override
    public String letter() {
        return "t";
    }

    @Override
    public List<Outcome> measure(Ground ground) {
        try (var portal = ground.portal("-D" + StatementTally.WANTED + "=true")) {
            var many = new Overseen(portal, Size.MANY, build(ground, Size.MANY));
            var few = new Overseen(portal, Size.FEW, build(ground, Size.FEW));
            ground.database()
                    .sql("analyze table action, action_event, organisation")
                    .query()
                    .listOfRows();
            var screens = new Screens(new Screens.Measure(letter(), 2, 7, 40), portal);
            var outcomes = new ArrayList<Outcome>();
            for (var screen : Screen.values()) {
                outcomes.addAll(screens.compare(screen.words, SIZES, many.at(screen), few.at(screen), 1.25));
                outcomes.add(screens.mostStatements(screen.words, many.at(screen)));
            }
            return outcomes;
        }
    }

    private record Overseen(BenchPortal portal, Size size, long organisation) {

        Side at(Screen screen) {
            return new Side(
                    () -> LoadSession.signedIn(portal.url(), size.town.oversight(), Roles.OVERSIGHT),
                    List.of(screen.path.formatted(organisation)));
        }
    }

    /** An action begins when it is written down: for these that was long ago. */
    private static final String THEN = "set statement timestamp = unix_timestamp('2025-01-01') for ";

    /** @return one of two organisations that share the actions; a third of these has ended */
    private static long build(Ground ground, Size size) {
        var database = ground.database();
        var id = database.sql("select id from municipality where code = ?")
                .param(size.town.code())
                .query(Long.class)
                .single();
        var here = new TestData.Municipality(id, size.town.code());
        var agenda = new AgendaElsewhere(database);
        var organisation = agenda.organisation(here, "Taalhuis");
        promise(database, id, List.of(organisation, agenda.organisation(here, "Werkplein")), size.actions);
        return organisation;
    }

    private static void promise(JdbcClient database, long municipality, List<Long> organisations, int actions) {
        database.sql(THEN + """
                        insert into action (version, municipality_id, number, title_en, title_nl, title_uk, text_en,
                            text_nl, text_uk, theme, term, state, organisation_id, deadline, first_step, proposed_at,
                            changed_at, reminded)
                        select 0, :municipality, concat('A-2025-', lpad(seq, greatest(4, length(seq)), '0')),
                            concat('Action ', seq), concat('Actie ', seq), concat('Дія ', seq), '',
                            repeat('Een cursus in de avond. ', 10), '', elt(1 + seq % 3, 'HOUSING', 'WORK', 'LANGUAGE'),
                            if(seq % 2, 'SHORT', 'LONG'), 'PROPOSED', if(seq % 2, :one, :other),
                            '2026-12-01' + interval seq % 700 day, '', utc_timestamp(6),
                            utc_timestamp(6) + interval 1440 + seq minute, 'NONE'
                        from seq_1_to_20000 where seq <= :actions
                        """)
                .param("municipality", municipality)
                .param("one", organisations.getFirst())
                .param("other", organisations.getLast())
                .param("actions", actions)
                .update();
        database.sql(THEN + """
                        insert into action_event (action_id, kind, happened_at, text)
                        select id, 'PROPOSED', utc_timestamp(6), '' from action where municipality_id = ?
                        """).param(municipality).update();
        database.sql("update action set state = 'ACCEPTED', accepted_at = '2025-01-02' where municipality_id = ?")
                .param(municipality)
                .update();
        database.sql(
                        "update action set state = elt(id % 3, 'UNDER_WAY', 'DONE') where municipality_id = ? and id % 3 > 0")
                .param(municipality)
                .update();
    }
}
