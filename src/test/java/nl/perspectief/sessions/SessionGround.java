package nl.perspectief.sessions;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import nl.perspectief.TestData;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.experts.ExpertTestData;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A pool with an expert who leads a session, one who doesn't, and oversight. */
final class SessionGround {

    final TestData data;
    final JdbcClient database;
    final SessionTestData made;
    final SessionService sessions;
    final TableService tables;
    final JoinService joining;
    final TestData.Municipality here;
    final TestData.Person leader;
    final long pool;
    final long session;

    /** @param stays whether there is no transaction of the test */
    SessionGround(ApplicationContext context, boolean stays) {
        data = context.getBean(TestData.class);
        database = context.getBean(JdbcClient.class);
        sessions = context.getBean(SessionService.class);
        tables = context.getBean(TableService.class);
        joining = context.getBean(JoinService.class);
        made = new SessionTestData(database);
        here = data.aMunicipality("Waterdam").save();
        data.aPerson("se-manager")
                .save()
                .holds(
                        FunctionKind.LOCATION_MANAGER,
                        data.aLocation(here).named("De Wilg").save());
        leader = data.aPerson("se-leader").named("Nadiia").save().holds(FunctionKind.EXPERT, here);
        var fellow = data.aPerson("se-fellow").named("Taras").save().holds(FunctionKind.EXPERT, here);
        data.aPerson("se-oversight").save().holds(FunctionKind.OVERSIGHT, here);
        var experts = new ExpertTestData(
                database, stays ? new TransactionTemplate(context.getBean(PlatformTransactionManager.class)) : null);
        pool = experts.pool(here, "wonen", leader, fellow);
        asLeader();
        session = sessions.begin(pool, new SessionDraft("Aan tafel", Languages.DUTCH, 5));
    }

    void asLeader() {
        data.signIn(leader.subject(), Roles.EXPERT);
    }

    void asFellow() {
        data.signIn("se-fellow", Roles.EXPERT);
    }

    void asManager() {
        data.signIn("se-manager", Roles.LOCATION_MANAGER);
    }

    void asOversight() {
        data.signIn("se-oversight", Roles.OVERSIGHT);
    }

    String code() {
        return database.sql("select join_code from pool_session where id = ?")
                .param(session)
                .query(String.class)
                .single();
    }

    /** Goes on, one step after the other. */
    void on(SessionStep... steps) {
        asLeader();
        for (var step : steps) {
            sessions.move(session, SessionStep.values()[step.ordinal() - 1], step);
        }
    }

    String sitDown(Party party) {
        return joining.sitDown(code(), new SeatDraft("", party));
    }

    long idea(String token, String text) {
        joining.addIdea(token, draft(text));
        return joining.look(token).board().ideas().getLast().id();
    }

    IdeaDraft draft(String text) {
        return new IdeaDraft(made.firstTheme(session), null, text, Languages.DUTCH, Set.of());
    }

    /** Of the first theme, heard in many interviews. */
    long weighedInsight() {
        var experts = new ExpertTestData(database);
        var insight = experts.insightId(pool, experts.insight(pool, made.firstTheme(session), "koken"));
        database.sql("insert into insight_weight (insight_id, weight, positive, negative) values (?, 6, 4, 0)")
                .param(insight)
                .update();
        return insight;
    }

    Board board() {
        asLeader();
        return sessions.find(session).board();
    }

    int count(String table) {
        return database.sql("select count(*) from " + table + " where session_id = ?")
                .param(session)
                .query(Integer.class)
                .single();
    }

    static void refused(String key, ThrowingCallable call) {
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(call)
                .extracting(BadInputException::key)
                .isEqualTo(key);
    }

    static void notFound(ThrowingCallable call) {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(call);
    }
}
