package nl.perspectief.experts;

import static nl.perspectief.experts.ExpertGround.notFound;
import static nl.perspectief.experts.ExpertGround.refused;
import static nl.perspectief.experts.ExpertTestData.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.perspectief.PortalTest;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.text.Languages;
import nl.perspectief.base.time.Dates;
import nl.perspectief.experts.Bands.Age;
import nl.perspectief.experts.Bands.Gender;
import nl.perspectief.experts.Bands.Living;
import nl.perspectief.experts.Bands.Work;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;

/** An interview from recording to forgetting, and who reads what of it. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class InterviewServiceTests {

    @Autowired
    ApplicationContext context;

    @Autowired
    InterviewRetention retention;

    @Autowired
    PoolEnd end;

    private ExpertGround ground;
    private InterviewService interviews;
    private Bands bands;

    @BeforeEach
    void aPoolOfTwo() {
        ground = new ExpertGround(context);
        interviews = ground.interviews;
        bands = new Bands(Work.WORKS, Living.LOCATION, ground.wilg.id(), Age.TO_34, Gender.WOMAN, null, null);
        ground.asWriter();
    }

    private InterviewDraft whole() {
        var questions = ground.experts.questions(ground.pool);
        return words(
                bands,
                Map.of(questions.get(1), "een klas in de avond", questions.get(0), "een eigen keuken"),
                "ik kook graag");
    }

    private List<InterviewRow> list(InterviewFilter filter) {
        return interviews.list(ground.pool, filter, Pageable.unpaged()).rows();
    }

    @Test
    void theWriterReadsAllOfIt() {
        var id = interviews.record(ground.pool, whole());

        var interview = interviews.find(id);
        assertThat(interview.mine()).isTrue();
        assertThat(interview.bands()).isEqualTo(bands);
        assertThat(interview.remarks()).isEqualTo("ik kook graag");
        assertThat(interview.answers())
                .extracting(Interview.Answer::text)
                .containsExactly("een eigen keuken", "een klas in de avond");
    }

    @Test
    void fellowsReadTheWordsAndNotWhoseTheyAre() {
        var id = interviews.record(ground.pool, whole());
        ground.asFellow();

        var interview = interviews.find(id);
        assertThat(interview.mine()).isFalse();
        assertThat(interview.bands()).isNull();
        assertThat(interview.remarks()).isEqualTo("ik kook graag");
        assertThat(list(new InterviewFilter(true, null, null, ""))).isEmpty();
        assertThat(list(InterviewFilter.ALL))
                .extracting(InterviewRow::beginning)
                .containsExactly("een eigen keuken");
    }

    @Test
    void nobodyElseReadsIt() {
        var id = interviews.record(ground.pool, whole());

        ground.data.signIn(ground.other.subject(), "EXPERT");
        notFound(() -> interviews.find(id));
        notFound(() -> list(InterviewFilter.ALL));
        ground.asOversight();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> interviews.find(id));
    }

    @Test
    void whoseMembershipEndsReadsNothingMore() {
        var id = interviews.record(ground.pool, whole());
        ground.asOversight();
        ground.people.end(ground.pool, ground.writer.id());
        ground.asWriter();

        notFound(() -> interviews.find(id));
        notFound(() -> interviews.record(ground.pool, whole()));
    }

    @Test
    void withoutConsentOrWordsThereIsNone() {
        refused(
                "experts.bad.consent",
                () -> new InterviewDraft(bands, false, Languages.DUTCH, Map.of(), "iets", Set.of()));
        refused("experts.bad.noWords", () -> words(bands, Map.of(1L, "  "), "\u200b"));
        refused("words.bad.tooLong", () -> words("a".repeat(4_001)));
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() ->
                        new InterviewDraft(bands, false, Languages.DUTCH, Map.of(1L, "a".repeat(4_001)), "", Set.of()))
                .satisfies(bad -> assertThat(bad.all())
                        .extracting(BadInputException::field)
                        .containsExactly("consent", "answer.1"));
    }

    @Test
    void whatMayTellWhoItIsWantsALookFirst() {
        refused("experts.bad.suspicious", () -> words("vraag het aan Petro op 0612345678"));
        refused(
                "experts.bad.suspicious",
                () -> new InterviewDraft(
                        bands, true, Languages.DUTCH, Map.of(1L, "vraag het Petro"), "", Set.of("0612345678")));

        var looked = new InterviewDraft(
                bands, true, Languages.DUTCH, Map.of(), "de markt op het Weerwater", Set.of("Weerwater"));
        assertThat(interviews.find(interviews.record(ground.pool, looked)).remarks())
                .isEqualTo("de markt op het Weerwater");
    }

    @Test
    void aLocationAndAQuestionAreThePoolsOwn() {
        var elsewhere = ground.data.aMunicipality("Verland").save();
        var far = ground.data.aLocation(elsewhere).named("Ver").save();
        var otherPool = ground.experts.pool(elsewhere, "anders");
        refused("experts.bad.location", () -> new Bands(null, Living.LOCATION, null, null, null, null, null));
        refused("experts.bad.location", () -> new Bands(null, Living.ELSEWHERE, 1L, null, null, null, null));
        refused(
                "experts.bad.location",
                () -> interviews.record(
                        ground.pool,
                        words(new Bands(null, Living.LOCATION, far.id(), null, null, null, null), Map.of(), "ver")));
        refused(
                "experts.bad.otherQuestion",
                () -> interviews.record(
                        ground.pool,
                        words(
                                Bands.NONE,
                                Map.of(ground.experts.questions(otherPool).getFirst(), "ver"),
                                "")));
    }

    @Test
    void itIsRecordedWithinThePeriod() {
        ground.database
                .sql("update expert_pool set starts = '2024-01-01', ends = '2024-02-01' where id = ?")
                .param(ground.pool)
                .update();
        refused("experts.bad.outsidePeriod", () -> interviews.record(ground.pool, whole()));
    }

    @Test
    void theWriterCorrectsItUntilThePoolCloses() {
        var id = interviews.record(ground.pool, whole());
        interviews.correct(id, 0, words("toch anders"));
        assertThat(interviews.find(id).remarks()).isEqualTo("toch anders");
        assertThat(interviews.find(id).answers()).isEmpty();
        assertThat(interviews.find(id).bands()).isEqualTo(Bands.NONE);
        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .isThrownBy(() -> interviews.correct(id, 0, words("nog anders")));
        ground.asFellow();
        notFound(() -> interviews.correct(id, 1, words("van een ander")));
        notFound(() -> interviews.sheet(id));
        notFound(() -> interviews.withdraw(id));
        ground.asOversight();
        ground.pools.close(ground.pool);
        ground.asWriter();

        refused("experts.bad.closed", () -> interviews.correct(id, 1, words("te laat")));
        refused("experts.bad.closed", () -> interviews.record(ground.pool, words("te laat")));
        assertThat(interviews.find(id).remarks()).isEqualTo("toch anders");
    }

    @Test
    void whatIsCountedKeepsItsBands() {
        var id = interviews.record(ground.pool, whole());
        ground.database
                .sql("update interview set edition_no = 1 where id = ?")
                .param(id)
                .update();

        refused("experts.bad.counted", () -> interviews.correct(id, 0, words("anders")));
        interviews.correct(id, 0, words(bands, Map.of(), "andere woorden"));
        assertThat(interviews.find(id).remarks()).isEqualTo("andere woorden");
    }

    @Test
    void whatThePersonNoLongerAgreesToIsGone() {
        var id = interviews.record(ground.pool, whole());
        ground.asOversight();
        ground.pools.close(ground.pool);
        ground.asWriter();
        interviews.withdraw(id);

        notFound(() -> interviews.find(id));
        assertThat(list(InterviewFilter.ALL)).isEmpty();
        assertThat(stored(id)).isZero();
    }

    @Test
    void whoLeftThePoolStillTakesOutWhatTheyWrote() {
        var id = interviews.record(ground.pool, whole());
        assertThat(interviews.left()).isEmpty();
        ground.asOversight();
        ground.people.end(ground.pool, ground.writer.id());
        ground.asFellow();
        assertThat(interviews.left()).isEmpty();
        ground.asWriter();

        assertThat(interviews.left()).extracting(LeftInterview::number).containsExactly(1);
        interviews.withdraw(id);
        assertThat(interviews.left()).isEmpty();
        assertThat(stored(id)).isZero();
        notFound(() -> interviews.withdraw(id));
    }

    @Test
    void whoseFunctionEndedStillTakesOutWhatTheyWrote() {
        var id = interviews.record(ground.pool, whole());
        ground.database
                .sql("update person_function set valid_until = valid_from + interval 1 second where person_id = ?")
                .param(ground.writer.id())
                .update();
        ground.asWriter();

        assertThat(interviews.left()).extracting(LeftInterview::id).containsExactly(id);
        interviews.withdraw(id);
        assertThat(stored(id)).isZero();
    }

    @Test
    void oversightTakesOutByItsCodeWhatItDoesNotRead() {
        var id = interviews.record(ground.pool, whole());
        var code = interviews.find(id).code();
        assertThat(code).matches("1-[B-Z]{3}");
        var kept = interviews.record(ground.pool, whole());
        ground.asOversight();
        ground.pools.close(ground.pool);
        refused("experts.bad.code", () -> interviews.withdrawByCode(ground.pool, " "));
        refused("experts.bad.noInterview", () -> interviews.withdrawByCode(ground.pool, "1"));
        refused("experts.bad.noInterview", () -> interviews.withdrawByCode(ground.pool, "1-AAA"));
        interviews.withdrawByCode(ground.pool, code.toLowerCase(Locale.ROOT) + " ");

        assertThat(stored(id)).isZero();
        assertThat(stored(kept)).isEqualTo(2);
        refused("experts.bad.noInterview", () -> interviews.withdrawByCode(ground.pool, code));
    }

    @Test
    void whoGuessesCodesIsStopped() {
        var id = interviews.record(ground.pool, whole());
        var code = interviews.find(id).code();
        ground.asOversight();
        for (var wrong = 0; wrong < 10; wrong++) {
            refused("experts.bad.noInterview", () -> interviews.withdrawByCode(ground.pool, "1-AAA"));
        }
        refused("experts.bad.manyCodes", () -> interviews.withdrawByCode(ground.pool, code));

        assertThat(stored(id)).isEqualTo(2);
    }

    @Test
    void wordsAndBandsAreForgottenAfterTheTerm() {
        var id = interviews.record(ground.pool, whole());
        ground.asOversight();
        ground.pools.close(ground.pool);
        retention.run();
        assertThat(stored(id)).isEqualTo(2);
        ground.database
                .sql("update expert_pool set closed_at = closed_at - interval 366 day where id = ?")
                .param(ground.pool)
                .update();
        retention.run();

        assertThat(stored(id)).isZero();
        assertThat(ground.database
                        .sql("select count(*) from interview where id = ? and remarks = '' and age is null"
                                + " and location_id is null and withdrawn_at is not null")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void aPoolThatNobodyClosesIsClosedAndItsInterviewsForgotten() {
        var id = interviews.record(ground.pool, whole());
        end.run();
        assertThat(interviews.find(id).pool().isClosed()).isFalse();
        ground.database
                .sql("update expert_pool set starts = starts - interval 90 day, ends = ? where id = ?")
                .params(LocalDate.now(Dates.ZONE).minusDays(PoolDraft.CLOSED_AFTER + 1L), ground.pool)
                .update();
        end.run();
        assertThat(interviews.find(id).pool().isClosed()).isTrue();
        ground.database
                .sql("update expert_pool set closed_at = closed_at - interval 366 day where id = ?")
                .param(ground.pool)
                .update();
        retention.run();

        assertThat(stored(id)).isZero();
        assertThat(interviews.left()).isEmpty();
        assertThat(ground.database
                        .sql("select count(*) from interview where id = ? and writer_id is null")
                        .param(id)
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    private int stored(long id) {
        return ground.database
                .sql("select count(*) from interview_answer where interview_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }
}
