package nl.perspectief.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import nl.perspectief.AtOnce;
import nl.perspectief.NewRows;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** With its cause or not at all; and several nodes at the same moment. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init") // set before each test
class NotificationRaceTests {

    private static final String NOISE = "living.noise";

    @Autowired
    Notifications notifications;

    @Autowired
    NotificationWatch watch;

    @Autowired
    MailOutbox outbox;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationContext context;

    private NewRows newRows;
    private NotificationTestData place;

    @BeforeEach
    void somebody() {
        newRows = NewRows.sinceNow();
        place = new NotificationTestData(context, data, "nrace");
    }

    @AfterEach
    void takeAway() {
        newRows.close();
    }

    @Test
    void whatDidNotHappenIsToldToNobody() {
        var heard = new AtomicInteger();
        var stop = watch.watch(place.manager.id(), heard::incrementAndGet);
        transactions.executeWithoutResult(status -> {
            place.reported(NOISE);
            status.setRollbackOnly();
        });
        assertThat(told()).isZero();
        assertThat(heard).hasValue(0);

        transactions.executeWithoutResult(_ -> {
            place.reported(NOISE);
            assertThat(heard).as("not before it happened").hasValue(0);
        });

        assertThat(told()).isOne();
        assertThat(heard).hasValue(1);
        stop.run();
        place.reported(NOISE);
        assertThat(heard).hasValue(1);
    }

    @Test
    void withoutATransactionNothingIsTold() {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() ->
                        notifications.send(new Notice("issues", 1, "CLOSED", "c", false), Set.of(place.manager.id())));
    }

    @RepeatedTest(5)
    void oneCauseThatIsToldTwiceAtOnceIsWrittenOnce() throws Exception {
        var notice = new Notice("issues", 1, "CLOSED", "nrace", false);

        AtOnce.run(4, () -> {
            transactions.executeWithoutResult(_ -> notifications.send(notice, Set.of(place.manager.id())));
            return "";
        });

        assertThat(told()).isOne();
    }

    @RepeatedTest(5)
    void ofSeveralNodesOneTakesAMail() throws Exception {
        place.reported(NOISE);
        place.reported(NOISE);
        place.reported(NOISE);
        Callable<Object> take = outbox::take;

        var taken = AtOnce.run(6, take).stream()
                .map(each -> (Optional<?>) each)
                .flatMap(Optional::stream)
                .map(MailOutbox.Taken.class::cast)
                .filter(mail -> mail.personId() == place.manager.id())
                .toList();

        assertThat(taken).hasSize(3).extracting(MailOutbox.Taken::due).doesNotHaveDuplicates();
    }

    private long told() {
        return database.sql("select count(*) from notification where person_id = ?")
                .param(place.manager.id())
                .query(Long.class)
                .single();
    }
}
