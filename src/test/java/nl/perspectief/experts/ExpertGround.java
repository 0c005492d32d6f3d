package nl.perspectief.experts;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import nl.perspectief.TestData;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A pool of two experts, in a municipality with another one and somebody who oversees it. */
final class ExpertGround {

    final TestData data;
    final JdbcClient database;
    final ExpertTestData experts;
    final PoolService pools;
    final GuideService guide;
    final PoolPeopleService people;
    final InterviewService interviews;

    final TestData.Municipality here;
    final TestData.Location wilg;
    final TestData.Person writer;
    final TestData.Person fellow;
    final TestData.Person other;
    final long pool;

    ExpertGround(ApplicationContext context) {
        data = context.getBean(TestData.class);
        database = context.getBean(JdbcClient.class);
        pools = context.getBean(PoolService.class);
        guide = context.getBean(GuideService.class);
        people = context.getBean(PoolPeopleService.class);
        interviews = context.getBean(InterviewService.class);
        experts = new ExpertTestData(database, context.getBean(TransactionTemplate.class));
        here = data.aMunicipality("Waterdam").save();
        wilg = data.aLocation(here).named("De Wilg").save();
        writer = data.aPerson("ex-writer").named("Nadiia").save().holds(FunctionKind.EXPERT, here);
        fellow = data.aPerson("ex-fellow").named("Taras").save().holds(FunctionKind.EXPERT, here);
        other = data.aPerson("ex-other").named("Lesia").save().holds(FunctionKind.EXPERT, here);
        data.aPerson("ex-oversight").save().holds(FunctionKind.OVERSIGHT, here);
        pool = experts.pool(here, "wonen", writer, fellow);
    }

    void asWriter() {
        data.signIn(writer.subject(), Roles.EXPERT);
    }

    void asFellow() {
        data.signIn(fellow.subject(), Roles.EXPERT);
    }

    void asOversight() {
        data.signIn("ex-oversight", Roles.OVERSIGHT);
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
