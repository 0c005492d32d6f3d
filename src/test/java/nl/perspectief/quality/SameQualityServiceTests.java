package nl.perspectief.quality;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.quality.SameQuality.Spread;
import nl.perspectief.quality.score.ScoreClass;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The figures are worked out by hand from the weights in checklist-default.csv: 113 in all, 18 for safety (T1). */
@PortalTest
class SameQualityServiceTests {

    private static final YearMonth LAST = YearMonth.of(2026, 10);

    @Autowired
    SameQualityService sameQuality;

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    private QualityTestData quality;
    private TestData.Municipality here;
    private TestData.Location wilg;
    private TestData.Location baken;
    private TestData.Person manager;

    @BeforeEach
    void twoLocations() {
        quality = new QualityTestData(database);
        here = data.aMunicipality("Waterdam").save();
        wilg = data.aLocation(here).named("De Wilg").save();
        baken = data.aLocation(here).named("Het Baken").save();
        data.aPerson("oversight").save().holds(FunctionKind.OVERSIGHT, here);
        manager = data.aPerson("manager").save().holds(FunctionKind.LOCATION_MANAGER, wilg);
        data.signIn("oversight", Roles.OVERSIGHT);
    }

    @Test
    void everythingMetIs100Everywhere() {
        wellAnswered(wilg, LAST);

        var row = compare().rows().getFirst();

        assertThat(percent(requireNonNull(row.overall()))).isEqualTo(100);
        assertThat(row.themes().values()).extracting(cell -> percent(cell)).containsOnly(100);
    }

    @Test
    void figuresAreThoseWorkedOutByHand() {
        var round = wellAnswered(wilg, LAST);
        // safety: partly 2 × 1/2, never 2 × 0, of 18: (18 − 1 − 2) / 18 = 83.3
        quality.change(round, "SAF-04", AnswerForm.PARTLY, null);
        quality.change(round, "SAF-05", AnswerForm.NEVER, null);
        // food: a critical no, 3 × 0, and 2 not applicable: (9 − 3 − 2) / (9 − 2) is without the residents' rating
        quality.change(round, "FOO-01", AnswerForm.NO, null);
        quality.notApplicable(round, "FOO-02", "everybody is served");
        // hygiene: a rating of 4 is worth 3/4 of 2: 14.5 / 15 = 96.7
        quality.change(round, "HYG-05", AnswerForm.RATING, new BigDecimal(4));

        var row = compare().rows().getFirst();

        assertThat(percent(theme(row, "T1"))).isEqualTo(83);
        assertThat(theme(row, "T1").score().scoreClass()).isEqualTo(ScoreClass.FAIR);
        // yes 2 + yes 2 of 3 + 2 + 2: 57.1
        assertThat(percent(theme(row, "T5"))).isEqualTo(57);
        assertThat(theme(row, "T5").score().scoreClass()).isEqualTo(ScoreClass.BAD);
        assertThat(percent(theme(row, "T3"))).isEqualTo(97);
        // (113 − 1 − 2 − 3 − 2 − 0.5) / (113 − 2) = 104.5 / 111 = 94.1
        assertThat(percent(requireNonNull(row.overall()))).isEqualTo(94);
        assertThat(requireNonNull(row.overall()).score().scoreClass()).isEqualTo(ScoreClass.BAD);
    }

    @Test
    void onlyTheLastSubmittedRoundOfTheTemplateCounts() {
        var before = wellAnswered(wilg, LAST.minusMonths(6));
        quality.change(before, "SAF-04", AnswerForm.NO, null);
        var last = wellAnswered(wilg, LAST);
        data.aRound(wilg).about(LAST.plusMonths(1)).answered(3).save();
        data.aRound(wilg).about(LAST).of("short").submittedBy(manager).save();

        var row = compare().rows().getFirst();

        assertThat(requireNonNull(row.round()).checklistId()).isEqualTo(last);
        // 18 − 2 of 18 before: 89
        assertThat(theme(row, "T1").change()).hasValue(11);
        assertThat(theme(row, "T2").change()).hasValue(0);
    }

    @Test
    void firstRoundHasNoChange() {
        wellAnswered(wilg, LAST);

        assertThat(theme(compare().rows().getFirst(), "T1").change()).isEmpty();
    }

    @Test
    void locationWithoutARoundIsThereAndClosedOnesAreNot() {
        wellAnswered(wilg, LAST);
        data.aLocation(here)
                .named("Oud")
                .open(LocalDate.of(2022, 1, 1), LocalDate.of(2024, 1, 1))
                .save();

        var compared = compare();

        assertThat(compared.rows()).extracting(SameQuality.Row::locationName).containsExactly("De Wilg", "Het Baken");
        assertThat(compared.rows().getLast().round()).isNull();
    }

    @Test
    void themeThatDoesNotApplyHasNoScoreAndNoPartInTheSpread() {
        var round = wellAnswered(wilg, LAST);
        for (int number = 1; number <= 7; number++) {
            quality.notApplicable(round, "CHI-0" + number, "no children live here");
        }

        var compared = compare();

        assertThat(theme(compared.rows().getFirst(), "T6").score().percent()).isEmpty();
        assertThat(compared.spreads()).doesNotContainKey("T6").containsKey("T1");
    }

    @Test
    void oversightOfAnotherMunicipalitySeesNothing() {
        wellAnswered(wilg, LAST);
        data.aPerson("stranger")
                .save()
                .holds(FunctionKind.OVERSIGHT, data.aMunicipality("Bergdorp").save());
        data.signIn("stranger", Roles.OVERSIGHT);

        assertThat(compare().rows()).isEmpty();
        assertThat(compare().overall()).isNull();
    }

    @Test
    void managerSeesTheOwnRowAndTheSpreadOfThree() {
        wellAnswered(wilg, LAST);
        quality.change(wellAnswered(baken, LAST), "SAF-04", AnswerForm.NO, null);
        data.signIn("manager", Roles.LOCATION_MANAGER);

        assertThat(compare().rows()).extracting(SameQuality.Row::locationName).containsExactly("De Wilg");
        assertThat(compare().complete()).isFalse();
        assertThat(compare().spreads()).as("two locations").isEmpty();

        wellAnswered(data.aLocation(here).named("Stadswerf").save(), LAST);
        assertThat(compare().spreads()).containsEntry("T1", new Spread(100, 89, 100));
    }

    @Test
    void overseerWhoManagesElsewhereSeesNoOtherRowsThere() {
        var there = data.aMunicipality("Bergdorp").save();
        var bron = data.aLocation(there).named("De Bron").save();
        data.aLocation(there).named("De Top").save();
        data.aPerson("both").save().holds(FunctionKind.OVERSIGHT, here).holds(FunctionKind.LOCATION_MANAGER, bron);
        data.signIn("both", Roles.OVERSIGHT, Roles.LOCATION_MANAGER);
        wellAnswered(wilg, LAST);
        wellAnswered(baken, LAST);
        quality.change(wellAnswered(bron, LAST), "SAF-04", AnswerForm.NO, null);

        assertThat(compare().rows())
                .extracting(SameQuality.Row::locationName)
                .containsExactly("De Bron", "De Wilg", "Het Baken");
        assertThat(compare().spreads()).as("without De Bron").containsEntry("T1", new Spread(100, 100, 100));
    }

    @Test
    void managerInTwoMunicipalitiesSeesNoSpreadAcross() {
        var bron = data.aLocation(data.aMunicipality("Bergdorp").save())
                .named("De Bron")
                .save();
        wellAnswered(bron, LAST);
        wellAnswered(wilg, LAST);
        wellAnswered(baken, LAST);
        manager.holds(FunctionKind.LOCATION_MANAGER, bron);
        data.signIn("manager", Roles.LOCATION_MANAGER);

        assertThat(compare().rows()).hasSize(2);
        assertThat(compare().spreads()).isEmpty();
    }

    @Test
    void unknownTemplateIsNotFound() {
        assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> sameQuality.compare(999_999_999L));
    }

    private long wellAnswered(TestData.Location location, YearMonth month) {
        var round = data.aRound(location).about(month).submittedBy(manager).save();
        quality.answerWell(round, manager);
        return round;
    }

    private SameQuality compare() {
        return sameQuality.compare(quality.templateId("full"));
    }

    private static SameQuality.Cell theme(SameQuality.Row row, String code) {
        return requireNonNull(row.themes().get(code), code);
    }

    private static int percent(SameQuality.Cell cell) {
        return cell.score().percent().getAsInt();
    }
}
