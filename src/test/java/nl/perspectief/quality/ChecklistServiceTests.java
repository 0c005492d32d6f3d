package nl.perspectief.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class ChecklistServiceTests {

    private static final YearMonth MONTH = YearMonth.of(2026, 10);
    private static final Period PERIOD = Period.of(MONTH, 1);
    private static final Pageable ALL = Pageable.unpaged(Sort.by("l.name"));

    @Autowired
    ChecklistService checklists;

    @Autowired
    TestData data;

    @Autowired
    JdbcClient database;

    private QualityTestData quality;
    private TestData.Location wilg;
    private TestData.Location baken;
    private TestData.Location elsewhere;
    private TestData.Person manager;

    @BeforeEach
    void twoLocationsAndOneElsewhere() {
        quality = new QualityTestData(database);
        var here = data.aMunicipality("Waterdam").save();
        var there = data.aMunicipality("Bergdorp").save();
        wilg = data.aLocation(here).named("De Wilg").save();
        baken = data.aLocation(here).named("Het Baken").save();
        elsewhere = data.aLocation(there).named("De Bron").save();
        data.aPerson("oversight").save().holds(FunctionKind.OVERSIGHT, here);
        manager = data.aPerson("manager").save().holds(FunctionKind.LOCATION_MANAGER, wilg);
        data.aPerson("council").save().holds(FunctionKind.COUNCIL_MEMBER, wilg);
        data.signIn("oversight", Roles.OVERSIGHT);
    }

    @Test
    void oversightPlansAtManyLocationsAtOnce() {
        assertThat(checklists.plan(plan(false, wilg, baken))).isEqualTo(2);

        assertThat(list()).extracting(ChecklistRow::locationName).containsExactly("De Wilg", "Het Baken");
        assertThat(list()).extracting(ChecklistRow::status).containsOnly(ChecklistStatus.PLANNED);
        assertThat(list()).extracting(ChecklistRow::asked).containsOnly(52L);
    }

    @Test
    void planningOpensAtOnceWhenAsked() {
        checklists.plan(plan(true, wilg));

        assertThat(list()).extracting(ChecklistRow::status).containsExactly(ChecklistStatus.OPEN);
        assertThat(checklists.history(list().getFirst().id()))
                .extracting(ChecklistChange::kind)
                .containsExactly(ChecklistChange.Kind.PLANNED, ChecklistChange.Kind.OPENED);
    }

    @Test
    void planningTwiceNamesTheLocationsAndPlansNone() {
        data.aRound(baken).about(MONTH).save();

        var bad = catchThrowableOfType(BadInputException.class, () -> checklists.plan(plan(false, wilg, baken)));

        assertThat(bad.field()).isEqualTo("locations");
        assertThat(bad.arguments()).containsExactly("Het Baken");
        assertThat(list()).hasSize(1);
    }

    @Test
    void cancelledRoundMayBePlannedAgain() {
        data.aRound(wilg).about(MONTH).cancelled().save();

        checklists.plan(plan(false, wilg));

        assertThat(list())
                .extracting(ChecklistRow::status)
                .containsExactlyInAnyOrder(ChecklistStatus.CANCELLED, ChecklistStatus.PLANNED);
    }

    @Test
    void locationOfAnotherMunicipalityIsNotFoundAndNothingIsPlanned() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> checklists.plan(plan(false, wilg, elsewhere)));

        assertThat(list()).isEmpty();
    }

    @Test
    void forgedRoundIsNotFound() {
        var theirs = data.aRound(elsewhere).planned().save();

        for (var forged : List.of(theirs, 999_999_999L)) {
            assertThatExceptionOfType(NotFoundException.class).isThrownBy(() -> checklists.open(Set.of(forged)));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> checklists.cancel(Set.of(forged), "flooded"));
            assertThatExceptionOfType(NotFoundException.class)
                    .isThrownBy(() -> checklists.reopen(forged, "wrong answers"));
        }
        assertThat(quality.statusOf(theirs)).isEqualTo("PLANNED");
    }

    @Test
    void forgedTemplateIsNotFound() {
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> checklists.plan(
                        new RoundPlan(Set.of(wilg.id()), 999_999_999L, PERIOD, LocalDate.of(2026, 11, 7), false)));
    }

    @Test
    void cancellingWantsAReason() {
        var round = data.aRound(wilg).save();

        var bad = catchThrowableOfType(BadInputException.class, () -> checklists.cancel(Set.of(round), "  "));

        assertThat(bad.field()).isEqualTo("reason");
        assertThat(list()).extracting(ChecklistRow::status).containsExactly(ChecklistStatus.OPEN);
    }

    @Test
    void reasonOf100kBIsRefused() {
        var round = data.aRound(wilg).save();

        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> checklists.cancel(Set.of(round), "x".repeat(100_000)));
    }

    @Test
    void submittedRoundIsReopenedAndNotCancelled() {
        var round = data.aRound(wilg).submittedBy(manager).save();

        assertThatExceptionOfType(WrongMomentException.class)
                .isThrownBy(() -> checklists.cancel(Set.of(round), "flooded"))
                .satisfies(tooLate -> {
                    assertThat(tooLate.checklistId()).isEqualTo(round);
                    assertThat(tooLate.status()).isEqualTo(ChecklistStatus.SUBMITTED);
                });
        checklists.reopen(round, "numbers of another building");

        assertThat(list()).extracting(ChecklistRow::status).containsExactly(ChecklistStatus.OPEN);
        assertThat(checklists.history(round).getLast().reason()).isEqualTo("numbers of another building");
    }

    @Test
    void managerSeesOwnRoundsOnly() {
        data.aRound(wilg).about(MONTH).save();
        data.aRound(baken).about(MONTH).save();
        data.signIn("manager", Roles.LOCATION_MANAGER);

        assertThat(list()).extracting(ChecklistRow::locationName).containsExactly("De Wilg");
    }

    @Test
    void councilSeesSubmittedRoundsOfItsOwnLocationOnly() {
        data.aRound(wilg).about(MONTH).save();
        data.aRound(wilg).about(MONTH.minusMonths(1)).submittedBy(manager).save();
        data.signIn("council", Roles.COUNCIL_MEMBER);

        assertThat(list()).extracting(ChecklistRow::status).containsExactly(ChecklistStatus.SUBMITTED);
    }

    @Test
    void managerDoesNotPlan() {
        data.signIn("manager", Roles.LOCATION_MANAGER);

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> checklists.plan(plan(true, wilg)));
    }

    @Test
    void listIsFilteredAndPaged() {
        data.aRound(wilg).about(MONTH).save();
        data.aRound(wilg).about(MONTH).of("short").planned().save();
        data.aRound(baken).about(MONTH).save();

        assertThat(checklists.list(new ChecklistFilter("de-wilg", null, Set.of()), ALL))
                .hasSize(2);
        assertThat(checklists.list(new ChecklistFilter(null, quality.templateId("short"), Set.of()), ALL))
                .extracting(ChecklistRow::asked)
                .containsExactly(20L);
        assertThat(checklists.list(ChecklistFilter.WAITING, ALL)).hasSize(2);
        assertThat(checklists.list(ChecklistFilter.ALL, PageRequest.of(1, 2)))
                .extracting(ChecklistRow::status)
                .containsExactly(ChecklistStatus.PLANNED);
    }

    @Test
    void whatWaitsComesFirst() {
        var today = LocalDate.of(2026, 11, 23);
        var cancelled = data.aRound(wilg)
                .about(MONTH.plusMonths(3))
                .due(today.plusDays(90))
                .cancelled()
                .save();
        var submitted = data.aRound(wilg)
                .about(MONTH)
                .due(today.minusDays(20))
                .submittedBy(manager)
                .save();
        var earlier = data.aRound(wilg)
                .about(MONTH.minusMonths(1))
                .due(today.minusDays(50))
                .submittedBy(manager)
                .save();
        var planned = data.aRound(wilg)
                .about(MONTH.plusMonths(2))
                .due(today.plusDays(60))
                .planned()
                .save();
        var open = data.aRound(wilg)
                .about(MONTH.plusMonths(1))
                .due(today.plusDays(7))
                .save();
        var late = data.aRound(baken).about(MONTH).due(today.minusDays(9)).save();

        assertThat(checklists.list(ChecklistFilter.ALL, PageRequest.of(0, 20)))
                .extracting(ChecklistRow::id)
                .containsExactly(late, open, planned, submitted, earlier, cancelled);
    }

    @Test
    void progressCountsOnlyRealAnswers() {
        var round = data.aRound(wilg).save();
        quality.answerWell(round, manager);
        quality.notApplicable(round, "SAF-01", "nine people sleep here");
        quality.notApplicable(round, "SAF-03", "");

        assertThat(list()).extracting(ChecklistRow::answered).containsExactly(51L);
    }

    private List<ChecklistRow> list() {
        return checklists.list(ChecklistFilter.ALL, ALL);
    }

    private RoundPlan plan(boolean openNow, TestData.Location... locations) {
        return new RoundPlan(
                Set.of(Arrays.stream(locations).map(TestData.Location::id).toArray(Long[]::new)),
                quality.templateId("full"),
                PERIOD,
                LocalDate.of(2026, 11, 7),
                openNow);
    }
}
