package nl.perspectief.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.time.LocalDate;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.time.Dates;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;

@PortalTest
class FunctionServiceTests {

    private static final String EMAIL = "fs-olena@example.org";
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private final LocalDate tomorrow = LocalDate.now(Dates.ZONE).plusDays(1);
    private static final Instant BEFORE = Instant.parse("2025-01-01T00:00:00Z");
    private static final Instant SINCE = Instant.parse("2025-06-01T00:00:00Z");

    @Autowired
    TestData data;

    @Autowired
    FunctionService functions;

    private TestData.Municipality here;
    private TestData.Municipality elsewhere;
    private TestData.Location wilg;
    private TestData.Location faraway;
    private TestData.Person otto;
    private TestData.Person olena;

    @BeforeEach
    void oversightAndAdminOfOneMunicipality() {
        here = data.aMunicipality("Waterdam").save();
        elsewhere = data.aMunicipality("Zanddorp").save();
        wilg = data.aLocation(here).named("De Wilg").save();
        faraway = data.aLocation(elsewhere).named("De Els").save();
        otto = data.aPerson("fs-oversight").named("Otto").save().holds(FunctionKind.OVERSIGHT, here);
        data.aPerson("fs-admin").named("Ada").save().holds(FunctionKind.ADMIN, here);
        olena = data.aPerson("fs-olena").named("Olena Koval").save();
        data.signIn("fs-oversight", Roles.OVERSIGHT);
    }

    @Test
    void oversightGivesAFunctionAtALocation() {
        functions.appoint(at(FunctionKind.LOCATION_MANAGER, wilg));

        assertThat(functions.list("Olena", false, Pageable.unpaged()))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.kind()).isEqualTo(FunctionKind.LOCATION_MANAGER);
                    assertThat(row.locationName()).isEqualTo("De Wilg");
                    assertThat(row.kept()).isTrue();
                });
    }

    @Test
    void nobodyMakesThemselvesTheConfidentialContact() {
        data.aPerson("fs-second")
                .named("Ellen")
                .email("fs-second@example.org")
                .save()
                .holds(FunctionKind.OVERSIGHT, here);
        data.signIn("fs-second", Roles.OVERSIGHT);

        isRefused(
                new Appointment("fs-second@example.org", FunctionKind.CONFIDENTIAL_CONTACT, here.id(), null, DAY, null),
                "kind",
                "people.bad.yourContact");
        functions.appoint(whole(FunctionKind.CONFIDENTIAL_CONTACT, here));
    }

    @ParameterizedTest
    @EnumSource(names = {"OVERSIGHT", "ADMIN"})
    void oversightGivesNeitherOversightNorAdmin(FunctionKind kind) {
        isNotFound(() -> functions.appoint(whole(kind, here)));
        assertThat(functions.kinds(here.id())).isNotEmpty().doesNotContain(kind);
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"OVERSIGHT", "ADMIN"})
    void adminGivesNothingButOversightAndAdmin(FunctionKind kind) {
        data.signIn("fs-admin", Roles.ADMIN);

        isNotFound(() ->
                functions.appoint(kind.scope() == FunctionKind.Scope.LOCATION ? at(kind, wilg) : whole(kind, here)));
        assertThat(functions.kinds(here.id())).containsExactly(FunctionKind.OVERSIGHT, FunctionKind.ADMIN);
    }

    @Test
    void adminGivesAndEndsOversight() {
        data.signIn("fs-admin", Roles.ADMIN);

        var given = functions.appoint(whole(FunctionKind.OVERSIGHT, here));
        assertThat(functions.list("", false, Pageable.unpaged()))
                .extracting(FunctionRow::personName)
                .containsExactly("Ada", "Olena Koval", "Otto");
        functions.end(given);

        assertThat(functions.list("", false, Pageable.unpaged()))
                .extracting(FunctionRow::personName)
                .containsExactly("Ada", "Otto");
    }

    @Test
    void theLastAdminStays() {
        data.signIn("fs-admin", Roles.ADMIN);
        var ada = functions.list("Ada", false, Pageable.unpaged()).getFirst().id();
        isRefused(() -> functions.end(ada), "function", "people.bad.lastAdmin");

        var ends = functions.appoint(new Appointment(EMAIL, FunctionKind.ADMIN, here.id(), null, DAY, tomorrow));
        isRefused(() -> functions.end(ada), "function", "people.bad.lastAdmin");
        functions.end(ends);
        isRefused(() -> functions.end(ada), "function", "people.bad.lastAdmin");
        functions.appoint(new Appointment(EMAIL, FunctionKind.ADMIN, here.id(), null, LocalDate.now(Dates.ZONE), null));
        functions.end(ada);

        data.signIn("fs-admin", Roles.ADMIN);
        assertThat(functions.list("", false, Pageable.unpaged())).isEmpty();
    }

    @Test
    void nothingIsGivenInAnotherMunicipality() {
        isNotFound(() -> functions.appoint(at(FunctionKind.LOCATION_MANAGER, faraway)));
        isNotFound(() -> functions.appoint(whole(FunctionKind.COUNCIL_CHAIR, elsewhere)));
        assertThat(functions.kinds(elsewhere.id())).isEmpty();
    }

    @Test
    void anotherMunicipalitysLocationIsRefused() {
        isNotFound(() ->
                functions.appoint(new Appointment(EMAIL, FunctionKind.RESIDENT, here.id(), faraway.id(), DAY, null)));
    }

    @Test
    void whatAnotherMunicipalityGaveIsNeitherSeenNorEnded() {
        var there = olena.give(FunctionKind.RESIDENT, elsewhere, faraway, BEFORE, null);

        assertThat(functions.list("Olena", true, Pageable.unpaged())).isEmpty();
        isNotFound(() -> functions.end(there));
    }

    @Test
    void whoIsOversightHereAndAdminElsewhereSeesThereOnlyOversightAndAdmins() {
        otto.holds(FunctionKind.ADMIN, elsewhere);
        olena.give(FunctionKind.RESIDENT, elsewhere, faraway, BEFORE, null);
        data.aPerson("fs-there").named("Tessa").save().holds(FunctionKind.OVERSIGHT, elsewhere);
        data.signIn("fs-oversight", Roles.OVERSIGHT, Roles.ADMIN);

        assertThat(functions.list("", true, Pageable.unpaged()))
                .extracting(FunctionRow::personName)
                .containsExactly("Otto", "Otto", "Tessa");
    }

    @Test
    void untilBeforeFromIsRefused() {
        isRefused(() -> term(DAY, DAY.minusDays(1)), "until", "people.bad.until");
    }

    @Test
    void aTermOutsideAnySenseIsRefused() {
        isRefused(() -> term(LocalDate.of(1999, 12, 31), null), "from", "people.bad.from");
        isRefused(() -> term(LocalDate.of(2101, 1, 1), null), "from", "people.bad.from");
        isRefused(() -> term(DAY, LocalDate.MAX), "until", "people.bad.farAway");
    }

    @ParameterizedTest
    @CsvSource({"zoë, zoe", "moſe, mose", "\u212aim, kim"})
    void anAddressThatOnlyLooksAlikeIsAnotherPersons(String name, String lookalike) {
        data.aPerson("fs-alike").email(name + "@example.org").save();

        isRefused(
                new Appointment(lookalike + "@example.org", FunctionKind.EXPERT, here.id(), null, DAY, null),
                "email",
                "people.bad.unknownEmail");
    }

    @Test
    void oneDayIsATerm() {
        functions.appoint(new Appointment(EMAIL, FunctionKind.EXPERT, here.id(), null, DAY, DAY));

        assertThat(functions.list("Olena", true, Pageable.unpaged())).hasSize(1);
    }

    @Test
    void aPlaceThatDoesNotGoWithTheKindIsRefused() {
        isRefused(whole(FunctionKind.RESIDENT, here), "location", "people.bad.wantsLocation");
        isRefused(at(FunctionKind.EXPERT, wilg), "location", "people.bad.noLocation");
    }

    @Test
    void whoNeverSignedInIsRefused() {
        isRefused(
                new Appointment("nobody@example.org", FunctionKind.EXPERT, here.id(), null, DAY, null),
                "email",
                "people.bad.unknownEmail");
        isRefused(new Appointment(" ", FunctionKind.EXPERT, here.id(), null, DAY, null), "email", "people.bad.noEmail");
    }

    @Test
    void theSameIsRefusedWithinItsTermAndTakenAfterIt() {
        functions.appoint(term(DAY, DAY.plusDays(9)));

        isRefused(term(DAY.plusDays(9), null), "email", "people.bad.heldAlready");
        isRefused(term(DAY.minusDays(9), DAY), "email", "people.bad.heldAlready");
        functions.appoint(term(DAY.plusDays(10), null));
    }

    @Test
    void whatIsEndedCanBeGivenAgain() {
        functions.end(functions.appoint(at(FunctionKind.RESIDENT, wilg)));

        functions.appoint(new Appointment(EMAIL, FunctionKind.RESIDENT, here.id(), wilg.id(), tomorrow, null));

        assertThat(functions.list("Olena", true, Pageable.unpaged())).hasSize(2);
    }

    @Test
    void whatIsEndedCanBeGivenAgainOnTheSameDay() {
        var fromToday = term(LocalDate.now(Dates.ZONE), null);
        functions.end(functions.appoint(fromToday));

        functions.appoint(fromToday);

        assertThat(functions.list("Olena", false, Pageable.unpaged())).hasSize(1);
    }

    @Test
    void whatIsEndedBeforeItBeganIsOver() {
        var later = new Appointment(EMAIL, FunctionKind.RESIDENT, here.id(), wilg.id(), tomorrow, null);

        functions.end(functions.appoint(later));

        assertThat(functions.list("Olena", false, Pageable.unpaged())).isEmpty();
        assertThat(functions.list("Olena", true, Pageable.unpaged()))
                .singleElement()
                .matches(FunctionRow::neverBegan);
    }

    @Test
    void searchTakesTheBeginningOfNameOrAddressAndNoWildcards() {
        olena.give(FunctionKind.EXPERT, here, null, BEFORE, SINCE);

        assertThat(functions.list("olen", true, Pageable.unpaged())).hasSize(1);
        assertThat(functions.list("FS-OLENA@", true, Pageable.unpaged())).hasSize(1);
        assertThat(functions.list("Koval", true, Pageable.unpaged())).isEmpty();
        assertThat(functions.list("%", true, Pageable.unpaged())).isEmpty();
        assertThat(functions.list("_", true, Pageable.unpaged())).isEmpty();
        assertThat(functions.list("!", true, Pageable.unpaged())).isEmpty();
        assertThat(functions.count("olen", true)).isOne();
        assertThat(functions.count("olen", false)).isZero();
    }

    @Test
    void pagesDoNotOverlap() {
        olena.holds(FunctionKind.EXPERT, here).holds(FunctionKind.PARTNER, here).holds(FunctionKind.RESIDENT, wilg);

        var first = functions.list("Olena", false, PageRequest.of(0, 2));
        var second = functions.list("Olena", false, PageRequest.of(1, 2));

        assertThat(first).hasSize(2);
        assertThat(second).hasSize(1).doesNotContainAnyElementsOf(first);
        assertThat(functions.count("Olena", false)).isEqualTo(3);
    }

    @Test
    void othersMayNotAsk() {
        data.signIn("fs-olena", Roles.LOCATION_MANAGER);

        assertThatThrownBy(() -> functions.list("", true, Pageable.unpaged()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private Appointment at(FunctionKind kind, TestData.Location location) {
        return new Appointment(EMAIL, kind, location.municipality().id(), location.id(), DAY, null);
    }

    private Appointment whole(FunctionKind kind, TestData.Municipality municipality) {
        return new Appointment(EMAIL, kind, municipality.id(), null, DAY, null);
    }

    private Appointment term(LocalDate from, @Nullable LocalDate until) {
        return new Appointment(EMAIL, FunctionKind.RESIDENT, here.id(), wilg.id(), from, until);
    }

    private void isRefused(Appointment appointment, String field, String key) {
        isRefused(() -> functions.appoint(appointment), field, key);
    }

    private static void isRefused(ThrowingCallable call, String field, String key) {
        assertThatThrownBy(call).asInstanceOf(type(BadInputException.class)).satisfies(bad -> {
            assertThat(bad.field()).isEqualTo(field);
            assertThat(bad.key()).isEqualTo(key);
        });
    }

    private static void isNotFound(ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(NotFoundException.class);
    }
}
