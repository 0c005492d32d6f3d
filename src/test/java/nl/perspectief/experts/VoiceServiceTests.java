package nl.perspectief.experts;

import static java.util.Objects.requireNonNull;
import static nl.perspectief.experts.ExpertGround.notFound;
import static nl.perspectief.experts.ExpertGround.refused;
import static nl.perspectief.experts.ExpertTestData.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
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

    @BeforeEach
    void aPoolOfTwo() {
        ground = new ExpertGround(context);
        figures = context.getBean(VoiceService.class);
        ground.asWriter();
    }

    private void heard(int times, Gender gender, Age age) {
        for (var i = 0; i < times; i++) {
            heard(new Bands(null, Living.LOCATION, ground.wilg.id(), age, gender, null, null));
        }
    }

    private long heard(Bands bands) {
        return ground.experts.interview(ground.pool, ground.writer.id(), words(bands, Map.of(), "iets"));
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
    void smallBandsAreToldTogetherWithTheSmallestLarge() {
        heard(12, Gender.WOMAN, Age.TO_34);
        heard(6, Gender.MAN, Age.TO_44);
        heard(2, Gender.OTHER, Age.OLDER);
        figures.count(ground.pool);

        assertThat(band(Attribute.GENDER, "WOMAN").atLeast()).isEqualTo(12);
        assertThat(band(Attribute.GENDER, "WOMAN").exact()).isTrue();
        assertThat(band(Attribute.GENDER, "MAN").atLeast()).isZero();
        assertThat(band(Attribute.GENDER, "MAN").exact()).isFalse();
        assertThat(part(Attribute.GENDER).together()).isEqualTo(8);
        assertThat(stored("people is not null and people < 5")).isZero();
    }

    @Test
    void whatCameSinceIsCountedByItself() {
        heard(20, Gender.WOMAN, Age.TO_34);
        figures.count(ground.pool);
        var before = stored("true");
        heard(14, Gender.WOMAN, Age.TO_44);
        heard(7, Gender.MAN, Age.TO_44);
        assertThat(part(Attribute.GENDER).together()).as("figures stand still").isEqualTo(20);
        figures.count(ground.pool);

        assertThat(stored("edition_no = 1")).isEqualTo(before);
        assertThat(figures.find(ground.pool).interviews()).isEqualTo(41);
        assertThat(band(Attribute.GENDER, "WOMAN").atLeast()).isEqualTo(14);
        assertThat(band(Attribute.GENDER, "WOMAN").exact()).isFalse();
        assertThat(part(Attribute.GENDER).together()).isEqualTo(27);
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
        heard(5, Gender.WOMAN, Age.TO_34);
        ground.asOversight();
        ground.pools.close(ground.pool);

        assertThat(figures.find(ground.pool).interviews()).isEqualTo(5);
        assertThat(part(Attribute.AGE).together()).isEqualTo(5);
    }

    @Test
    void fourLastOnesAreNeverCounted() {
        heard(4, Gender.WOMAN, Age.TO_34);
        ground.asOversight();
        ground.pools.close(ground.pool);

        assertThat(figures.find(ground.pool).interviews()).isZero();
    }

    @Test
    void withdrawnOnesStayCounted() {
        var id = heard(Bands.NONE);
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
