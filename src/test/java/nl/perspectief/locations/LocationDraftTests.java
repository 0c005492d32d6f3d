package nl.perspectief.locations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.Locale;
import nl.perspectief.base.BadInputException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LocationDraftTests {

    private static final LocalDate SINCE = LocalDate.of(2022, 4, 1);

    @ParameterizedTest
    @ValueSource(strings = {"a", "de-wilg", "0", "locatie-1234567890ab", " De-Wilg "})
    void codeMayBe(String code) {
        assertThat(withCode(code).code()).isEqualTo(code.strip().toLowerCase(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-wilg",
                "de wilg",
                "de/wilg",
                "locatie-1234567890abc",
                "вільха",
                "wilg🌳",
                "new",
                "NEW",
                "de\nwilg",
                "../wilg"
            })
    void codeMayNotBe(String code) {
        isRefused(() -> withCode(code), "code");
    }

    @ParameterizedTest
    @CsvSource({"1315KT,1315 KT", "1315 kt,1315 KT", "' 1315  KT ',1315 KT"})
    void postcodeIsKeptAsPeopleWriteIt(String typed, String kept) {
        assertThat(withPostcode(typed).postcode()).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0315 KT", "1315", "13155 KT", "1315 K1", "KT 1315", "1315 KTX"})
    void postcodeMayNotBe(String typed) {
        isRefused(() -> withPostcode(typed), "postcode");
    }

    @Test
    void blankAndEndlessTextsAreRefusedAtTheirField() {
        isRefused(() -> withTexts(" ", "Straat 1", "Almere"), "name");
        isRefused(() -> withTexts("x".repeat(101), "Straat 1", "Almere"), "name");
        isRefused(() -> withTexts("x".repeat(100_000), "Straat 1", "Almere"), "name");
        isRefused(() -> withTexts("De Wilg", "", "Almere"), "street");
        isRefused(() -> withTexts("De Wilg", "x".repeat(151), "Almere"), "street");
        isRefused(() -> withTexts("De Wilg", "Straat 1", "\t"), "city");
        isRefused(() -> withTexts("De Wilg", "Straat 1", "x".repeat(101)), "city");
    }

    @Test
    void anyWritingIsAName() {
        assertThat(withTexts(" Вільха 🌳 مأوى ", "Straat 1", "Almere").name()).isEqualTo("Вільха 🌳 مأوى");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 0, 5_001, Integer.MAX_VALUE})
    void capacityOutsideItsBoundsIsRefused(int capacity) {
        isRefused(() -> withFigures(capacity, 0), "capacity");
    }

    @ParameterizedTest
    @ValueSource(ints = {Integer.MIN_VALUE, -1, 5_001, Integer.MAX_VALUE})
    void residentsOutsideTheirBoundsAreRefused(int residents) {
        isRefused(() -> withFigures(100, residents), "residents");
    }

    @Test
    void moreResidentsThanPlacesHappens() {
        assertThat(withFigures(100, 120).residents()).isEqualTo(120);
    }

    @Test
    void lastDayIsNotBeforeTheFirst() {
        isRefused(() -> withTerm(SINCE, SINCE.minusDays(1)), "openUntil");
        assertThat(withTerm(SINCE, SINCE).openUntil()).isEqualTo(SINCE);
    }

    @Test
    void daysOutsideAnySenseAreRefused() {
        isRefused(() -> withTerm(LocalDate.of(1899, 12, 31), null), "openSince");
        isRefused(() -> withTerm(LocalDate.of(2101, 1, 1), null), "openSince");
        isRefused(() -> withTerm(SINCE, LocalDate.MAX), "openUntil");
    }

    private static LocationDraft withCode(String code) {
        return draft(code, "De Wilg", "Straat 1", "1315 KT", "Almere", 100, 90, SINCE, null);
    }

    private static LocationDraft withPostcode(String postcode) {
        return draft("de-wilg", "De Wilg", "Straat 1", postcode, "Almere", 100, 90, SINCE, null);
    }

    private static LocationDraft withTexts(String name, String street, String city) {
        return draft("de-wilg", name, street, "1315 KT", city, 100, 90, SINCE, null);
    }

    private static LocationDraft withFigures(int capacity, int residents) {
        return draft("de-wilg", "De Wilg", "Straat 1", "1315 KT", "Almere", capacity, residents, SINCE, null);
    }

    private static LocationDraft withTerm(LocalDate since, @Nullable LocalDate until) {
        return draft("de-wilg", "De Wilg", "Straat 1", "1315 KT", "Almere", 100, 90, since, until);
    }

    private static LocationDraft draft(
            String code,
            String name,
            String street,
            String postcode,
            String city,
            int capacity,
            int residents,
            LocalDate since,
            @Nullable LocalDate until) {
        return new LocationDraft(
                code, name, street, postcode, city, capacity, residents, BuildingKind.HOTEL, since, until);
    }

    private static void isRefused(Runnable draft, String field) {
        assertThatThrownBy(draft::run)
                .asInstanceOf(type(BadInputException.class))
                .extracting(BadInputException::field)
                .isEqualTo(field);
    }
}
