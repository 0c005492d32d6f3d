package nl.perspectief.experts;

import static java.util.Objects.requireNonNull;
import static nl.perspectief.experts.ExpertGround.notFound;
import static nl.perspectief.experts.ExpertGround.refused;
import static nl.perspectief.experts.ExpertTestData.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.perspectief.PortalTest;
import nl.perspectief.experts.Bands.Age;
import nl.perspectief.experts.Bands.Gender;
import nl.perspectief.experts.Bands.Living;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is counted, when, and what is told of it. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class VoiceServiceTests {

    @Autowired
    ApplicationContext context;

    private ExpertGround ground;
    private VoiceService figures;
    private List<Long> experts;
    private int heard;

    @BeforeEach
    void aPoolOfTwo() {
        ground = new ExpertGround(context);
        figures = context.getBean(VoiceService.class);
        experts = IntStream.range(0, 10)
                .mapToObj(i -> ground.data.aPerson("vs-expert-" + i).save().id())
                .toList();
        ground.asWriter();
    }

    /** By many experts in turn. */
    private void heard(int times, Gender gender, Age age) {
        for (var i = 0; i < times; i++) {
            heardBy(experts.get(heard % experts.size()), gender, age);
            heard++;
        }
    }

    private long heardBy(long writer, Gender gender, Age age) {
        var bands = new Bands(null, Living.LOCATION, ground.wilg.id(), age, gender, null, null);
        return ground.experts.interview(ground.pool, writer, words(bands, Map.of(), "iets"));
    }

    private void heardBy(long writer, int times) {
        for (var i = 0; i < times; i++) {
            heardBy(writer, Gender.WOMAN, Age.TO_34);
        }
    }

    private PoolFigures.Part part(Attribute attribute) {
        return figures.find(ground.pool).parts().stream()
                .filter(part -> part.attribute() == attribute)
                .findFirst()
                .orElseThrow();
    }

    private PoolFigures.Band band(Attribute attribute, String code) {
        return part(attribute).bands().stream()
                .filter(band -> band.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nothingIsToldBeforeTwentyAreCounted() {
        heard(19, Gender.WOMAN, Age.TO_34);
        assertThat(figures.find(ground.pool).countable()).isFalse();
        refused("experts.bad.few", () -> figures.count(ground.pool));
        heard(1, Gender.MAN, Age.TO_34);

        assertThat(figures.find(ground.pool).countable()).isTrue();
        assertThat(figures.find(ground.pool).interviews()).isZero();
        figures.count(ground.pool);
        assertThat(figures.find(ground.pool).interviews()).isEqualTo(20);
        assertThat(figures.find(ground.pool).countable()).isFalse();
    }

    @Test
    void smallBandsAreToldTogether() {
        heard(12, Gender.WOMAN, Age.TO_34);
        heard(9, Gender.MAN, Age.TO_44);
        heard(2, Gender.OTHER, Age.OLDER);
        figures.count(ground.pool);

        assertThat(band(Attribute.GENDER, "WOMAN").atLeast()).isEqualTo(12);
        assertThat(band(Attribute.GENDER, "WOMAN").exact()).isTrue();
        assertThat(band(Attribute.GENDER, "MAN").atLeast()).isZero();
        assertThat(band(Attribute.GENDER, "MAN").exact()).isFalse();
        assertThat(part(Attribute.GENDER).together()).isEqualTo(11);
        assertThat(stored("people is not null and people < 11")).isZero();
    }

    @Test
    void whatCameSinceIsCountedByItself() {
        heard(20, Gender.WOMAN, Age.TO_34);
        figures.count(ground.pool);
        var before = stored("true");
        heard(14, Gender.WOMAN, Age.TO_44);
        heard(11, Gender.MAN, Age.TO_44);
        assertThat(part(Attribute.GENDER).together()).as("figures stand still").isEqualTo(20);
        figures.count(ground.pool);

        assertThat(stored("edition_no = 1")).isEqualTo(before);
        assertThat(figures.find(ground.pool).interviews()).isEqualTo(45);
        assertThat(band(Attribute.GENDER, "WOMAN").atLeast()).isEqualTo(14);
        assertThat(band(Attribute.GENDER, "WOMAN").exact()).isFalse();
        assertThat(part(Attribute.GENDER).together()).isEqualTo(31);
    }

    private int stored(String condition) {
        return ground.database
                .sql("select count(*) from pool_figure where pool_id = ? and " + condition)
                .param(ground.pool)
                .query(Integer.class)
                .single();
    }

    @Test
    void theLastOnesAreCountedWhenThePoolCloses() {
        heard(11, Gender.WOMAN, Age.TO_34);
        ground.asOversight();
        ground.pools.close(ground.pool);

        assertThat(figures.find(ground.pool).interviews()).isEqualTo(11);
        assertThat(part(Attribute.AGE).together()).isEqualTo(11);
    }

    @Test
    void tenLastOnesAreNeverCounted() {
        heard(10, Gender.WOMAN, Age.TO_34);
        ground.asOversight();
        ground.pools.close(ground.pool);

        assertThat(figures.find(ground.pool).interviews()).isZero();
    }

    @Test
    void whoInventsNineteenInterviewsDoesNotReadTheTwentieth() {
        heardBy(ground.fellow.id(), 1);
        heardBy(ground.writer.id(), 19);

        assertThat(figures.find(ground.pool).countable()).isFalse();
        refused("experts.bad.few", () -> figures.count(ground.pool));
    }

    @Test
    void anExpertHasFourOfEachCount() {
        heard(15, Gender.WOMAN, Age.TO_34);
        heardBy(ground.writer.id(), 9);
        assertThat(figures.find(ground.pool).countable()).isFalse();
        heard(17, Gender.WOMAN, Age.TO_34);
        figures.count(ground.pool);
        assertThat(figures.find(ground.pool).interviews()).isEqualTo(36);
        ground.asOversight();
        ground.pools.close(ground.pool);

        assertThat(figures.find(ground.pool).interviews())
                .as("the last five are of one expert")
                .isEqualTo(36);
    }

    @Test
    void whatManyExpertsHaveLeftIsCountedInTurnsWhenThePoolCloses() {
        experts.subList(0, 3).forEach(expert -> heardBy(expert, 9));
        ground.asOversight();
        ground.pools.close(ground.pool);

        assertThat(figures.find(ground.pool).interviews()).isEqualTo(24);
        assertThat(ground.database
                        .sql("select interviews from pool_edition where pool_id = ? order by edition_no")
                        .param(ground.pool)
                        .query(Integer.class)
                        .list())
                .containsExactly(12, 12);
    }

    @Test
    void withdrawnOnesStayCounted() {
        var id = heardBy(ground.writer.id(), Gender.WOMAN, Age.TO_34);
        heard(19, Gender.WOMAN, Age.TO_34);
        figures.count(ground.pool);
        ground.interviews.withdraw(id);

        assertThat(figures.find(ground.pool).interviews()).isEqualTo(20);
    }

    @Test
    void populationIsOfTheLocationsAndOfWhatOversightSays() {
        ground.asOversight();
        figures.know(ground.pool, new Population(Attribute.GENDER, Map.of("WOMAN", 60, "MAN", 40)));
        figures.know(ground.pool, new Population(Attribute.GENDER, Map.of("WOMAN", 70)));

        assertThat(band(Attribute.GENDER, "WOMAN").population()).isEqualTo(70);
        assertThat(band(Attribute.GENDER, "MAN").population()).isNull();
        var wilg = band(Attribute.LOCATION, String.valueOf(ground.wilg.id()));
        assertThat(requireNonNull(wilg.name())).isEqualTo("De Wilg");
        assertThat(wilg.population()).isEqualTo(100);
        refused("experts.bad.people", () -> new Population(Attribute.AGE, Map.of("TO_34", -1)));
        refused("experts.bad.band", () -> new Population(Attribute.LOCATION, Map.of("1", 5)));
    }

    @Test
    void othersSeeNoFigures() {
        ground.data.signIn(ground.other.subject(), "EXPERT");
        notFound(() -> figures.find(ground.pool));
        notFound(() -> figures.count(ground.pool));
    }
}
