package nl.perspectief.issues;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.perspectief.base.time.Dates;
import nl.perspectief.issues.ReportFilter.Scope;
import nl.perspectief.security.FunctionKind;
import nl.perspectief.security.Roles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;

@SuppressWarnings("NullAway.Init") // set before each test
class PatternServiceTests extends IssueServiceTest {

    private final LocalDate today = LocalDate.now(Dates.ZONE);

    @Autowired
    PatternService service;

    @BeforeEach
    void aPlace() {
        data.aPerson("city").save().holds(FunctionKind.COUNCIL_MEMBER, place.town);
    }

    @Test
    void fiveOfOneCategoryAtOneLocationWithinFourteenDays() {
        var berk = data.aLocation(place.town).named("De Berk").save();
        for (var days : List.of(13, 9, 9, 2)) {
            reported(days);
        }
        place.issues.report(
                place.wilg,
                place.resident,
                "repair.lift",
                Dates.startOf(today.minusDays(14)).plus(Duration.ofHours(12)));
        place.issues.report(berk, place.resident, "repair.lift", Instant.now());
        place.issues.report(place.wilg, place.resident, "repair.mould", Instant.now());
        assertThat(of("manager")).isEmpty();

        reported(0);

        assertThat(of("manager"))
                .singleElement()
                .isEqualTo(new Pattern(
                        "de-wilg",
                        "De Wilg",
                        place.issues.category(place.town, "repair.lift"),
                        of("manager").getFirst().category(),
                        5,
                        today.minusDays(13),
                        today,
                        today.minusDays(13),
                        null,
                        false));
        assertThat(of("chair")).isEqualTo(of("manager"));
        assertThat(of("oversight"))
                .singleElement()
                .matches(Pattern::proposable)
                .extracting(Pattern::reports)
                .isEqualTo(5L);
        assertThat(of("city")).isEmpty();
    }

    @Test
    void theListBehindThePatternHasWhatWasCountedAndNoMore() {
        for (var report = 0; report < 7; report++) {
            reported(report);
        }
        var numbers = numbers();
        set(String.valueOf(numbers.get(0)), "visibility = 'PRIVATE'");
        place.issues.merged(String.valueOf(numbers.get(1)), String.valueOf(numbers.getLast()));
        set(
                String.valueOf(numbers.get(2)),
                "visibility = 'CONFIDENTIAL', route = 'CONFIDENTIAL_CONTACT', secret_number = 'V-1'");
        reported(20);

        // the resident who reported all is in the council as well
        place.resident.holds(FunctionKind.COUNCIL_MEMBER, place.wilg);
        assertThat(of("manager")).extracting(Pattern::reports).containsExactly(5L);
        assertThat(listed("manager")).isEqualTo(5);
        assertThat(of("chair")).isEmpty();
        reported(1);
        assertThat(of("chair")).extracting(Pattern::reports).containsExactly(5L);
        assertThat(listed("chair")).isEqualTo(5);
        data.signIn("resident", Roles.RESIDENT, Roles.COUNCIL_MEMBER);
        assertThat(service.patterns(10)).extracting(Pattern::reports).containsExactly(5L);
        assertThat(listed()).isEqualTo(5);
    }

    private int listed(String reader) {
        place.as(reader);
        return listed();
    }

    /** As the link of the pattern has it. */
    private int listed() {
        var pattern = service.patterns(10).getFirst();
        return reports.list(
                        ReportFilter.of(Scope.ALL)
                                .at(place.wilg.id())
                                .about(pattern.categoryId())
                                .since(pattern.since())
                                .counted(true),
                        Pageable.unpaged())
                .size();
    }

    private void reported(int daysAgo) {
        var at = daysAgo == 0 ? Instant.now() : Dates.startOf(today.minusDays(daysAgo));
        place.issues.report(place.wilg, place.resident, "repair.lift", at);
    }

    private List<@Nullable String> numbers() {
        return database.sql("select open_number from issue_report order by id")
                .query(String.class)
                .list();
    }

    private void set(String number, String what) {
        database.sql("update issue_report set %s where open_number = ?".formatted(what))
                .param(number)
                .update();
    }

    private List<Pattern> of(String reader) {
        data.nextRequest();
        if (reader.equals("city")) {
            data.signIn(reader, Roles.COUNCIL_MEMBER);
        } else {
            place.as(reader);
        }
        return service.patterns(10);
    }
}
