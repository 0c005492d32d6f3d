package nl.perspectief.experts;

import static nl.perspectief.experts.ExpertGround.notFound;
import static nl.perspectief.experts.ExpertGround.refused;
import static nl.perspectief.experts.ExpertTestData.draft;
import static nl.perspectief.experts.ExpertTestData.texts;
import static nl.perspectief.experts.ExpertTestData.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.perspectief.PortalTest;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.text.Texts;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.domain.Pageable;

/** Pools, what their experts ask, and who is in them. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class PoolServiceTests {

    @Autowired
    ApplicationContext context;

    private ExpertGround ground;

    @BeforeEach
    void aPoolOfTwo() {
        ground = new ExpertGround(context);
    }

    @Test
    void aPoolBeginsWithNineThemesAndAQuestionToEach() {
        ground.asOversight();
        var id = ground.pools.begin(ground.here.id(), draft("werk"));

        var themes = ground.guide.find(id);
        assertThat(themes).hasSize(9).allMatch(theme -> theme.questions().size() == 1);
        assertThat(themes.getFirst().name().uk()).isEqualTo("Житло");
        assertThat(ground.pools.find(id).question()).isEqualTo(texts("werk"));
    }

    @Test
    void itsTextsAreThereInEachLanguage() {
        var today = LocalDate.of(2026, 5, 1);
        refused("words.bad.eachLanguage", () -> new PoolDraft(new Texts("a", "b", " "), today, today, 365));
        refused("words.bad.tooLong", () -> new PoolDraft(texts("a".repeat(300)), today, today, 365));
        refused("experts.bad.period", () -> new PoolDraft(texts("a"), today, today.minusDays(1), 365));
        refused("experts.bad.keepDays", () -> new PoolDraft(texts("a"), today, today, 29));
    }

    @Test
    void twoWhoChangeItAreToldOfEachOther() {
        ground.asOversight();
        var pool = ground.pools.begin(ground.here.id(), draft("werk"));
        ground.pools.change(pool, 0, draft("nieuw"));

        assertThatExceptionOfType(ChangedMeanwhileException.class)
                .isThrownBy(() -> ground.pools.change(pool, 0, draft("ook nieuw")));
        assertThat(ground.pools.find(pool).question()).isEqualTo(texts("nieuw"));
    }

    @Test
    void whatPeopleMayHaveAgreedToStaysOnceThereAreExperts() {
        ground.asOversight();
        var pool = ground.pools.find(ground.pool);
        refused("experts.bad.agreedQuestion", () -> ground.pools.change(ground.pool, 0, draft("nieuw")));
        refused(
                "experts.bad.agreedTerm",
                () -> ground.pools.change(ground.pool, 0, keptFor(pool, pool.keepDays() + 1)));
        ground.pools.change(ground.pool, 0, keptFor(pool, PoolDraft.FEWEST_DAYS));

        assertThat(ground.pools.find(ground.pool).keepDays()).isEqualTo(PoolDraft.FEWEST_DAYS);
    }

    private static PoolDraft keptFor(ExpertPool pool, int days) {
        return new PoolDraft(pool.question(), pool.starts(), pool.ends(), days);
    }

    @Test
    void aClosedPoolStaysAsItIs() {
        ground.asOversight();
        ground.pools.close(ground.pool);
        var theme = ground.guide.find(ground.pool).getFirst();

        refused("experts.bad.closed", () -> ground.pools.close(ground.pool));
        refused("experts.bad.closed", () -> ground.pools.change(ground.pool, 1, draft("later")));
        refused("experts.bad.closed", () -> ground.guide.addTheme(ground.pool, texts("later")));
        refused("experts.bad.closed", () -> ground.guide.dropTheme(theme.id()));
        refused("experts.bad.closed", () -> ground.people.add(ground.pool, List.of(ground.other.id())));
        refused("experts.bad.closed", () -> ground.people.plan(ground.pool, ExpertTestData.meeting("hier")));
    }

    @Test
    void oversightIsToldHowManyInterviewsThereAreFromFiveOn() {
        for (var i = 0; i < 4; i++) {
            ground.experts.interview(ground.pool, ground.writer.id(), words("iets"));
        }
        ground.asOversight();
        assertThat(ground.pools.list(Pageable.unpaged()).getFirst().interviews())
                .isNull();
        ground.asFellow();
        assertThat(ground.pools.list(Pageable.unpaged()).getFirst().interviews())
                .isEqualTo(4);
        ground.experts.interview(ground.pool, ground.writer.id(), words("iets"));
        ground.asOversight();

        assertThat(ground.pools.list(Pageable.unpaged()).getFirst().interviews())
                .isEqualTo(5);
        assertThat(ground.pools.list(Pageable.unpaged()).getFirst().members()).isEqualTo(2);
    }

    @Test
    void oversightDoesNotLearnWhichQuestionSomebodyAnswered() {
        ground.asWriter();
        var questions = ground.guide.find(ground.pool).getFirst().questions();
        assertThat(questions).allMatch(GuideTheme.Question::changeable);
        ground.asOversight();
        var before = ground.guide.find(ground.pool);
        ground.asWriter();
        var answered = questions.getFirst().id();
        ground.interviews.record(ground.pool, words(Bands.NONE, Map.of(answered, "ja"), ""));
        assertThat(ground.guide
                        .find(ground.pool)
                        .getFirst()
                        .questions()
                        .getFirst()
                        .changeable())
                .isFalse();

        ground.asOversight();
        assertThat(ground.guide.find(ground.pool)).isEqualTo(before);
        ground.data.signIn("ex-oversight", Roles.OVERSIGHT, Roles.EXPERT);
        notFound(() -> ground.guide.changeQuestion(answered, texts("keukens")));
    }

    @Test
    void anAnsweredQuestionKeepsItsWords() {
        var theme = ground.guide;
        ground.asWriter();
        var first = theme.find(ground.pool).getFirst();
        var question = first.questions().getFirst();
        theme.changeQuestion(question.id(), texts("keukens"));
        ground.interviews.record(ground.pool, words(Bands.NONE, Map.of(question.id(), "ja"), ""));

        refused("experts.bad.answered", () -> theme.changeQuestion(question.id(), texts("gangen")));
        theme.dropQuestion(question.id());
        theme.addQuestion(first.id(), texts("gangen"));
        assertThat(theme.find(ground.pool).getFirst().questions())
                .extracting(GuideTheme.Question::text)
                .containsExactly(texts("gangen"));
    }

    @Test
    void aPoolHasOneThemeAtLeastAndTwelveAtMost() {
        ground.asWriter();
        var themes = ground.guide.find(ground.pool);
        for (var i = themes.size(); i < 12; i++) {
            ground.guide.addTheme(ground.pool, texts("thema " + i));
        }
        refused("experts.bad.many", () -> ground.guide.addTheme(ground.pool, texts("te veel")));
        var all = ground.guide.find(ground.pool);
        all.stream().skip(1).forEach(theme -> ground.guide.dropTheme(theme.id()));
        refused(
                "experts.bad.lastTheme",
                () -> ground.guide.dropTheme(all.getFirst().id()));
    }

    @Test
    void membersAreExpertsOfTheMunicipality() {
        var stranger = ground.data.aPerson("ex-stranger").save();
        ground.asOversight();
        assertThat(ground.people.members(ground.pool).candidates())
                .extracting(Candidate::name)
                .containsExactly("Lesia");
        refused("experts.bad.noExpert", () -> ground.people.add(ground.pool, List.of(stranger.id())));
        ground.people.add(ground.pool, List.of(ground.other.id()));
        ground.people.end(ground.pool, ground.fellow.id());

        assertThat(ground.people.members(ground.pool).members())
                .extracting(PoolMember::name)
                .containsExactly("Lesia", "Nadiia", "Taras");
        notFound(() -> ground.people.end(ground.pool, ground.fellow.id()));
        ground.people.add(ground.pool, List.of(ground.fellow.id()));
        ground.asFellow();
        assertThat(ground.pools.find(ground.pool).member()).isTrue();
        assertThat(ground.people.members(ground.pool).candidates()).isEmpty();
    }

    @Test
    void meetingsAreListedUntilCancelled() {
        ground.asFellow();
        var id = ground.people.plan(ground.pool, ExpertTestData.meeting("De Bibliotheek"));
        assertThat(ground.people.meetings(ground.pool))
                .extracting(PoolMeeting::place)
                .containsExactly("De Bibliotheek");
        ground.people.cancel(id);

        assertThat(ground.people.meetings(ground.pool)).isEmpty();
        refused("experts.bad.place", () -> ExpertTestData.meeting("  "));
    }
}
