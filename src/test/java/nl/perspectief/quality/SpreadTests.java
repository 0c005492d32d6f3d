package nl.perspectief.quality;

import static org.assertj.core.api.Assertions.assertThat;

import nl.perspectief.quality.SameQuality.Spread;
import org.junit.jupiter.api.Test;

class SpreadTests {

    @Test
    void medianIsTheMiddleOne() {
        assertThat(Spread.of(90, 58, 71)).isEqualTo(new Spread(90, 58, 71));
    }

    @Test
    void medianBetweenTwoIsRoundedHalfUp() {
        assertThat(Spread.of(100, 0, 70, 73)).isEqualTo(new Spread(100, 0, 72));
        assertThat(Spread.of(84, 85)).isEqualTo(new Spread(85, 84, 85));
        assertThat(Spread.of(84, 86)).isEqualTo(new Spread(86, 84, 85));
    }

    @Test
    void oneScoreIsBestAndWorst() {
        assertThat(Spread.of(58)).isEqualTo(new Spread(58, 58, 58));
    }

    @Test
    void noScoreHasNoSpread() {
        assertThat(Spread.of()).isNull();
    }

    @Test
    void widthIsBestMinusWorst() {
        assertThat(new Spread(95, 73, 82).width()).isEqualTo(22);
    }

    @Test
    void spreadOfWhatIsSeenMayBeTold() {
        assertThat(Spread.mayBeTold(1, 1)).isTrue();
        assertThat(Spread.mayBeTold(2, 2)).isTrue();
    }

    @Test
    void spreadThatTellsOfOneOtherLocationIsKept() {
        assertThat(Spread.mayBeTold(2, 1)).isFalse();
        assertThat(Spread.mayBeTold(2, 0)).isFalse();
        assertThat(Spread.mayBeTold(3, 2)).isFalse();
        assertThat(Spread.mayBeTold(3, 1)).isTrue();
        assertThat(Spread.mayBeTold(3, 0)).isTrue();
    }
}
