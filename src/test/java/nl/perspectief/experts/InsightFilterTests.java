package nl.perspectief.experts;

import static nl.perspectief.experts.ExpertTestData.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.perspectief.PortalTest;
import nl.perspectief.base.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Which insights a filter leaves, and that what is told of them stays the same. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class InsightFilterTests {

    @Autowired
    ApplicationContext context;

    private ExpertGround ground;
    private InsightService insights;
    private long theme;
    private long other;
    private int light;
    private int dark;
    private int rest;

    @BeforeEach
    void insightsOfTwoThemes() {
        ground = new ExpertGround(context);
        insights = context.getBean(InsightService.class);
        theme = ground.experts.theme(ground.pool, "licht");
        other = ground.experts.theme(ground.pool, "rust");
        light = ground.experts.insight(ground.pool, theme, "lampen");
        dark = ground.experts.insight(ground.pool, theme, "donkere gangen");
        rest = ground.experts.insight(ground.pool, other, "stille uren");
        ground.asWriter();
    }

    private void said(int number, long about, int times) {
        for (var i = 0; i < times; i++) {
            var interview = ground.experts.interview(ground.pool, ground.fellow.id(), words("Dat vind ik."));
            ground.experts.passage(interview, "Dat vind ik.", about, Tone.NEGATIVE, id(number));
        }
    }

    private long id(int number) {
        return ground.experts.insightId(ground.pool, number);
    }

    private PoolInsights list(@Nullable Long themeId, String words) {
        return insights.list(ground.pool, new InsightFilter(themeId, words));
    }

    private List<Integer> found(@Nullable Long themeId, String words) {
        return list(themeId, words).themes().stream()
                .flatMap(each -> each.insights().stream())
                .map(InsightRow::number)
                .toList();
    }

    @Test
    void aThemeLeavesItsInsights() {
        assertThat(found(null, "")).containsExactlyInAnyOrder(light, dark, rest);
        assertThat(found(theme, "")).containsExactlyInAnyOrder(light, dark);
        assertThat(list(other, "").themes())
                .singleElement()
                .satisfies(each -> assertThat(each.id()).isEqualTo(other));
        assertThat(found(-1L, "")).as("none that is in the list").containsExactlyInAnyOrder(light, dark, rest);
    }

    @Test
    void aThemeWithoutInsightsIsShownWhenItIsAskedFor() {
        var empty = ground.experts.theme(ground.pool, "leeg");

        assertThat(list(empty, "").themes())
                .singleElement()
                .satisfies(each -> assertThat(each.insights()).isEmpty());
        assertThat(list(empty, "lampen").themes()).isEmpty();
    }

    @Test
    void wordsAreThoseOfTheTitleInAnyOfItsLanguages() {
        assertThat(found(null, "DONKERE")).containsExactly(dark);
        assertThat(found(null, "про stil")).containsExactly(rest);
        assertThat(found(theme, "uren")).isEmpty();
        assertThat(found(null, "don_ere")).isEmpty();
        assertThat(found(null, "do")).as("too few letters").containsExactlyInAnyOrder(light, dark, rest);
        assertThat(list(null, "lampen").themes()).hasSize(1);
        ground.experts.insight(
                ground.pool,
                theme,
                new InsightDraft(new Texts("", "Kort", ""), new Texts("", "een lange toelichting", ""), Set.of()));
        assertThat(found(null, "toelichting")).isEmpty();
    }

    @Test
    void allThemesStayToChooseFrom() {
        assertThat(list(other, "nergens").choices())
                .isEqualTo(list(null, "").choices())
                .extracting(PoolTheme::id)
                .contains(theme, other);
    }

    @Test
    void noFilterChangesWhatIsToldOfAnInsightOrATheme() {
        said(light, theme, 7);
        said(dark, theme, 13);
        said(rest, other, 14);
        ground.experts.weigh(ground.pool);
        var before = insights.list(ground.pool);
        assertThat(before.themes().getFirst().weight()).isEqualTo(Weight.TWENTY);
        ground.asOversight();

        for (var filtered : List.of(
                list(theme, ""), list(other, ""), list(null, "lampen"), list(null, "donkere"), list(theme, "gangen"))) {
            assertThat(filtered.weighedAt()).isEqualTo(before.weighedAt());
            assertThat(filtered.weighable()).isEqualTo(before.weighable());
            assertThat(filtered.themes()).isNotEmpty().allSatisfy(each -> {
                var whole = before.themes().stream()
                        .filter(one -> one.id() == each.id())
                        .findFirst()
                        .orElseThrow();
                assertThat(each.weight()).isEqualTo(whole.weight());
                assertThat(each.tones()).isEqualTo(whole.tones());
                assertThat(whole.insights()).containsAll(each.insights());
            });
        }
    }

    @Test
    void oversightFindsNothingThatItDoesNotSee() {
        said(light, theme, 7);
        ground.experts.weigh(ground.pool);
        var hidden = ground.experts.theme(ground.pool, "verborgen");
        ground.experts.insight(ground.pool, hidden, "nooit gewogen");
        var merged = ground.experts.insight(ground.pool, theme, "samengevoegd");
        ground.experts.merge(id(merged), id(light), ground.writer.id());
        ground.guide.dropTheme(hidden);
        assertThat(found(null, "gewogen")).hasSize(1);
        assertThat(found(null, "samengevoegd"))
                .as("what stands for it is in the list")
                .isEmpty();
        ground.asOversight();

        assertThat(found(null, "gewogen")).isEmpty();
        assertThat(found(null, "samengevoegd")).isEmpty();
        assertThat(list(null, "").choices()).extracting(PoolTheme::id).doesNotContain(hidden);
        assertThat(found(hidden, "")).as("no theme that it sees").isEqualTo(found(null, ""));
        assertThat(list(theme, "lampen").bare()).isEmpty();
        assertThat(found(null, "lampen")).containsExactly(light);
    }

    @Test
    void aFilterKnowsNothingOfInterviews() {
        assertThat(Arrays.stream(InsightFilter.class.getRecordComponents()))
                .as("whoever adds one reads decisions 45 to 47 first")
                .extracting(part -> part.getName())
                .containsExactly("themeId", "words");
    }
}
