package nl.perspectief.experts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.perspectief.AtOnce;
import nl.perspectief.NewRows;
import nl.perspectief.PortalTest;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Two experts of a pool at the same moment, each in a transaction of its own. */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init") // set before each test
class PoolRaceTests {

    private static final String SAID = "De gang is donker.";

    @Autowired
    ApplicationContext context;

    @Autowired
    PassageService passages;

    @Autowired
    VoiceService voices;

    private NewRows newRows;
    private ExpertGround ground;

    @BeforeEach
    void aPoolOfTwo() {
        newRows = NewRows.sinceNow();
        ground = new ExpertGround(context);
    }

    @AfterEach
    void takeAway() {
        newRows.close();
    }

    private long interview(long writer) {
        return ground.experts.interview(ground.pool, writer, ExpertTestData.words(SAID));
    }

    private PassageDraft passage() {
        var theme = ground.database
                .sql("select min(id) from pool_theme where pool_id = ?")
                .param(ground.pool)
                .query(Long.class)
                .single();
        return new PassageDraft(null, SAID, theme, Tone.NEGATIVE, null);
    }

    private static Callable<Object> after(Runnable signingIn, Runnable deed) {
        return () -> {
            signingIn.run();
            deed.run();
            return "done";
        };
    }

    private int marked(long interview) {
        return ground.database
                .sql("select count(*) from passage where interview_id = ?")
                .param(interview)
                .query(Integer.class)
                .single();
    }

    @Test
    void whatTwoMarkAtOnceIsMarkedOnce() throws Exception {
        var interview = interview(ground.writer.id());
        var draft = passage();
        var works = new ArrayList<Callable<Object>>();
        for (var i = 0; i < 4; i++) {
            works.add(after(ground::asWriter, () -> passages.mark(interview, List.of(draft))));
            works.add(after(ground::asFellow, () -> passages.mark(interview, List.of(draft))));
        }
        var results = AtOnce.run(works);

        assertThat(results).filteredOn("done"::equals).hasSize(1);
        assertThat(results)
                .filteredOn(result -> !"done".equals(result))
                .allMatch(result ->
                        result instanceof BadInputException bad && bad.key().equals("experts.bad.marked"));
        assertThat(marked(interview)).isOne();
    }

    @Test
    void whatIsMarkedWhileItIsTakenOutIsGone() throws Exception {
        var interview = interview(ground.writer.id());
        var draft = passage();
        ground.asWriter();
        var code = ground.interviews.find(interview).code();
        var results = AtOnce.run(List.of(
                after(ground::asFellow, () -> passages.mark(interview, List.of(draft))),
                after(ground::asWriter, () -> ground.interviews.withdraw(interview)),
                after(ground::asOversight, () -> ground.interviews.withdrawByCode(ground.pool, code))));

        assertThat(results)
                .contains("done")
                .allMatch(result -> "done".equals(result)
                        || result instanceof NotFoundException
                        || result instanceof BadInputException);
        assertThat(marked(interview)).isZero();
    }

    @Test
    void whatTwoCountAtOnceIsCountedOnce() throws Exception {
        for (var i = 0; i < VoiceService.COUNTED_AT_ONCE; i++) {
            var writer = i % VoiceService.MOST_OF_ONE == 0
                    ? ground.data.aPerson("pr-writer-" + i).save().id()
                    : ground.writer.id();
            interview(writer);
        }
        for (var i = 0; i < VoiceService.COUNTED_AT_ONCE; i++) {
            interview(ground.data.aPerson("pr-other-" + i).save().id());
        }
        var results = AtOnce.run(List.of(
                after(ground::asWriter, () -> voices.count(ground.pool)),
                after(ground::asFellow, () -> voices.count(ground.pool))));

        assertThat(results).filteredOn("done"::equals).hasSize(1);
        ground.asWriter();
        assertThat(voices.find(ground.pool).interviews())
                .as("four of the writer")
                .isEqualTo(29);
    }
}
