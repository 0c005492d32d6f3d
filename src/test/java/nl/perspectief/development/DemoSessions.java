package nl.perspectief.development;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.perspectief.base.text.Languages;
import nl.perspectief.sessions.Board;
import nl.perspectief.sessions.IdeaDraft;
import nl.perspectief.sessions.JoinService;
import nl.perspectief.sessions.Party;
import nl.perspectief.sessions.SeatDraft;
import nl.perspectief.sessions.SessionDraft;
import nl.perspectief.sessions.SessionService;
import nl.perspectief.sessions.SessionStep;
import nl.perspectief.sessions.TableService;
import nl.perspectief.trail.Thing;
import nl.perspectief.trail.Trail;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The session of Almere's pool: twelve residents and nine partners chose, and two of their ideas are on the agenda. */
class DemoSessions {

    private static final int RESIDENTS = 12;
    private static final int PARTNERS = 9;
    private static final Duration AGO = Duration.ofDays(15);
    private static final Duration A_STEP = Duration.ofMinutes(20);

    private final JdbcClient database;
    private final DemoDeeds deeds;
    private final ApplicationContext portal;

    DemoSessions(JdbcClient database, DemoDeeds deeds, ApplicationContext portal) {
        this.database = database;
        this.deeds = deeds;
        this.portal = portal;
    }

    /** After the agenda, to which it leads. */
    void hold(Instant now) {
        var sessions = portal.getBean(SessionService.class);
        var rows = DemoFile.read("demo-session.csv");
        var pool = one("select max(id) from expert_pool");
        var moment = now.minus(AGO);
        at(
                moment,
                () -> sessions.begin(
                        pool, new SessionDraft("Van ideeën naar afspraken", Languages.DUTCH, SessionDraft.USUAL_DOTS)));
        var session = one("select max(id) from pool_session");
        var residents = new ArrayList<String>();
        var partners = new ArrayList<String>();
        at(moment.plus(A_STEP), () -> {
            sitDown(session, RESIDENTS, Party.RESIDENT, residents);
            sitDown(session, PARTNERS, Party.PARTNER, partners);
            sessions.move(session, SessionStep.WAITING, SessionStep.LOOK);
        });
        var ideas = new ArrayList<Long>();
        at(moment.plus(A_STEP.multipliedBy(2)), () -> {
            sessions.move(session, SessionStep.LOOK, SessionStep.IDEAS);
            rows.forEach(row -> ideas.add(add(row, ideas.size() % 2 == 0 ? residents : partners, ideas.size())));
            join(rows, ideas);
        });
        at(moment.plus(A_STEP.multipliedBy(3)), () -> {
            sessions.move(session, SessionStep.IDEAS, SessionStep.CHOOSE);
            give(residents, rows, ideas, "residents");
            give(partners, rows, ideas, "partners");
            sessions.move(session, SessionStep.CHOOSE, SessionStep.WHO);
        });
        at(moment.plus(A_STEP.multipliedBy(5)), () -> {
            sessions.close(session);
            link(rows, ideas);
        });
    }

    private void sitDown(long session, int people, Party party, List<String> tokens) {
        var code = database.sql("select join_code from pool_session where id = ?")
                .param(session)
                .query(String.class)
                .single();
        for (var person = 0; person < people; person++) {
            tokens.add(portal.getBean(JoinService.class).sitDown(code, new SeatDraft("", party)));
        }
    }

    private long add(NamedCsvRecord row, List<String> tokens, int number) {
        var themes = database.sql(
                        "select id from pool_theme where pool_id = (select max(id) from expert_pool) order by id")
                .query((line, _) -> line.getLong(1))
                .list();
        var token = tokens.get(number % tokens.size());
        var theme = themes.get(Integer.parseInt(row.getField("theme")) - 1);
        var joining = portal.getBean(JoinService.class);
        var answers = row.getField("answers");
        // what isn't said answers what most people said of its theme
        var insight = joining.look(token).themes().stream()
                .filter(each -> each.id() == theme)
                .flatMap(each -> each.insights().stream())
                .filter(each ->
                        answers.isEmpty() || each.title().in(Languages.ENGLISH).equals(answers))
                .findFirst()
                .map(Board.Found::id)
                .orElse(null);
        joining.addIdea(
                token,
                new IdeaDraft(
                        theme,
                        insight,
                        row.getField("text"),
                        Languages.of(row.getField("language")).orElseThrow(),
                        Set.of()));
        return one("select max(id) from session_idea");
    }

    private void join(List<NamedCsvRecord> rows, List<Long> ideas) {
        for (var number = 0; number < rows.size(); number++) {
            var same = rows.get(number).getField("same");
            if (!same.isEmpty()) {
                portal.getBean(TableService.class).join(ideas.get(number), ideas.get(Integer.parseInt(same) - 1));
            }
        }
    }

    /** Each in turn, so that nobody has more on one idea than there may be. */
    private void give(List<String> tokens, List<NamedCsvRecord> rows, List<Long> ideas, String group) {
        var turn = 0;
        for (var number = 0; number < rows.size(); number++) {
            var dots = Integer.parseInt(rows.get(number).getField(group));
            for (var dot = 0; dot < dots; dot++) {
                portal.getBean(JoinService.class).give(tokens.get(turn++ % tokens.size()), ideas.get(number));
            }
        }
    }

    /** What was chosen became these actions, each with the insight that the idea answers behind it. */
    private void link(List<NamedCsvRecord> rows, List<Long> ideas) {
        for (var number = 0; number < rows.size(); number++) {
            if (rows.get(number).getField("action").isEmpty()) {
                continue;
            }
            var idea = new Thing(Thing.Kind.IDEA, ideas.get(number));
            // most ideas became nothing, and there are actions without an English title
            database.sql("select id from action where title_en = :title and :title <> ''")
                    .param("title", rows.get(number).getField("action"))
                    .query((row, _) -> row.getLong(1))
                    .optional()
                    .ifPresent(action -> {
                        var trail = portal.getBean(Trail.class);
                        trail.link(answeredBy(idea), idea);
                        trail.link(idea, new Thing(Thing.Kind.ACTION, action));
                    });
        }
    }

    private List<Thing> answeredBy(Thing idea) {
        return database.sql("select insight_id from session_idea where id = ? and insight_id is not null")
                .param(idea.id())
                .query((row, _) -> new Thing(Thing.Kind.INSIGHT, row.getLong(1)))
                .list();
    }

    private void at(Instant moment, Runnable deed) {
        var subject = database.sql("select subject from person where email = 'expert@perspectief.example'")
                .query((row, _) -> row.getString(1))
                .single();
        deeds.at(moment, subject, deed);
    }

    private long one(String query) {
        return database.sql(query).query((row, _) -> row.getLong(1)).single();
    }
}
