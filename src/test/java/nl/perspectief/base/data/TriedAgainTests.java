package nl.perspectief.base.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import nl.perspectief.NewRows;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.BadInputException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init") // set before each test
class TriedAgainTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    private NewRows newRows;
    private Work work;
    private long one;
    private long other;

    @BeforeEach
    void twoRows() {
        newRows = NewRows.sinceNow();
        one = data.aMunicipality("One").save().id();
        other = data.aMunicipality("Other").save().id();
        work = context.getAutowireCapableBeanFactory().createBean(Work.class);
    }

    @AfterEach
    void takeAway() {
        newRows.close();
    }

    @Test
    void ofTwoThatDeadlockTheLoserIsTriedAgainInATransactionOfItsOwn() throws Exception {
        var bothHoldOne = new CyclicBarrier(2);
        var attempts = new AtomicInteger();

        atOnce(
                () -> work.rename(one, other, "-a", attempts, bothHoldOne),
                () -> work.rename(other, one, "-b", attempts, bothHoldOne));

        assertThat(attempts).hasValue(3);
        assertThat(names()).allSatisfy(name -> assertThat(name).contains("-a").contains("-b"));
    }

    @Test
    void ofTwoThatAddTheSameTheSecondSeesTheFirst() throws Exception {
        var bothLooked = new CyclicBarrier(2);
        var attempts = new AtomicInteger();

        atOnce(() -> work.add("third", attempts, bothLooked), () -> work.add("third", attempts, bothLooked));

        assertThat(attempts).hasValue(3);
        assertThat(database.sql("select count(*) from municipality where code = 'third'")
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void threeTimesMoreAndThenNoMore() {
        var attempts = new AtomicInteger();

        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> work.fail(attempts, new DuplicateKeyException("again")));
        assertThat(attempts).hasValue(4);
    }

    @Test
    void whatIsNoCollisionIsNotTriedAgain() {
        var attempts = new AtomicInteger();

        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> work.fail(attempts, new BadInputException("remark", "quality.bad.tooLong")));
        assertThat(attempts).hasValue(1);
    }

    /** Deadlock, lock time-out, snapshot conflict, duplicate key. */
    @ParameterizedTest
    @ValueSource(ints = {1213, 1205, 1020, 1062})
    void collisionsAreKnownByTheirNumberHoweverTheyAreWrapped(int number) throws NoSuchMethodException {
        var failure = new IllegalStateException(new RuntimeException(new SQLException("met", "40001", number)));

        assertThat(new Collision().shouldRetry(Object.class.getMethod("toString"), failure))
                .isTrue();
    }

    /** Not null, foreign key, too long, check. */
    @ParameterizedTest
    @ValueSource(ints = {1048, 1452, 1406, 4025})
    void otherFailuresOfTheDatabaseStay(int number) throws NoSuchMethodException {
        var failure = new IllegalStateException(new SQLException("wrong", "23000", number));

        assertThat(new Collision().shouldRetry(Object.class.getMethod("toString"), failure))
                .isFalse();
    }

    private List<String> names() {
        return database.sql("select name from municipality where id in (:ids)")
                .param("ids", List.of(one, other))
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static void atOnce(Callable<Integer> one, Callable<Integer> other) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var running : threads.invokeAll(List.of(one, other))) {
                running.get();
            }
        }
    }

    /** Written as the portal's services are. */
    @Transactional
    static class Work {

        private final JdbcClient database;

        Work(JdbcClient database) {
            this.database = database;
        }

        @TriedAgain
        public Integer rename(long first, long second, String suffix, AtomicInteger attempts, CyclicBarrier meeting)
                throws Exception {
            var attempt = attempts.incrementAndGet();
            update(first, suffix);
            if (attempt <= 2) {
                meeting.await();
            }
            update(second, suffix);
            return attempt;
        }

        @TriedAgain
        public Integer add(String code, AtomicInteger attempts, CyclicBarrier meeting) throws Exception {
            var attempt = attempts.incrementAndGet();
            var there = database.sql("select count(*) from municipality where code = ?")
                    .param(code)
                    .query(Integer.class)
                    .single();
            if (attempt <= 2) {
                meeting.await();
            }
            if (there == 0) {
                database.sql("insert into municipality (code, name) values (?, ?)")
                        .param(code)
                        .param(code)
                        .update();
            }
            return attempt;
        }

        @TriedAgain
        public void fail(AtomicInteger attempts, RuntimeException failure) {
            attempts.incrementAndGet();
            throw failure;
        }

        private void update(long id, String suffix) {
            database.sql("update municipality set name = concat(name, ?) where id = ?")
                    .param(suffix)
                    .param(id)
                    .update();
        }
    }
}
