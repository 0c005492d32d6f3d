package nl.perspectief.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import nl.perspectief.sessions.Agreement.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Worked by hand: residents gave 40 dots, partners 20. */
class AgreementTests {

    /** 8 of 40 is 20 %, 3 of 20 is 15 %: 15 in common, 5 apart. */
    @ParameterizedTest
    @CsvSource({
        "8, 3, 20, 15, 15, 5, TOGETHER",
        "16, 2, 40, 10, 10, 30, APART",
        "4, 4, 10, 20, 10, 10, TOGETHER",
        "4, 5, 10, 25, 10, 15, APART",
        "12, 0, 30, 0, 0, 30, APART",
        "0, 6, 0, 30, 0, 30, APART",
        "0, 0, 0, 0, 0, 0, NONE"
    })
    void anIdeaIsWeighedByEachGroupsOwnDots(
            int ofResidents,
            int ofPartners,
            double residents,
            double partners,
            double common,
            double apart,
            Verdict verdict) {
        var agreement = Agreement.of(ofResidents, 40, ofPartners, 20);

        assertThat(agreement).isEqualTo(new Agreement(residents, partners));
        assertThat(agreement.common()).isEqualTo(common);
        assertThat(agreement.apart()).isEqualTo(apart);
        assertThat(agreement.verdict()).isEqualTo(verdict);
    }

    /** Shares 20, 40, 10, 30 against 15, 10, 45, 30: 15 + 10 + 10 + 30 = 65; the differences 5 + 30 + 35 + 0 = 70, and 100 − 70 / 2 = 65. */
    @Test
    void whatBothGaveAddsUpToThePercentageSimilarity() {
        var ideas = List.of(
                Agreement.of(8, 40, 3, 20),
                Agreement.of(16, 40, 2, 20),
                Agreement.of(4, 40, 9, 20),
                Agreement.of(12, 40, 6, 20));

        assertThat(Agreement.overall(ideas)).isEqualTo(65);
        assertThat(100 - ideas.stream().mapToDouble(Agreement::apart).sum() / 2).isEqualTo(65);
    }

    @Test
    void groupsThatDivideAlikeAgreeWholly() {
        assertThat(Agreement.overall(List.of(Agreement.of(1, 3, 2, 6), Agreement.of(2, 3, 4, 6))))
                .isCloseTo(100, within(1e-9));
        assertThat(Agreement.overall(List.of(Agreement.of(3, 3, 0, 6), Agreement.of(0, 3, 6, 6))))
                .isZero();
        assertThat(Agreement.overall(List.of(Agreement.of(0, 0, 1, 1)))).isZero();
    }
}
