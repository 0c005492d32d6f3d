package nl.perspectief.development;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.perspectief.base.time.Dates;
import nl.perspectief.quality.AnswerForm;
import nl.perspectief.quality.ChecklistFilter;
import nl.perspectief.quality.ChecklistRow;
import nl.perspectief.quality.ChecklistService;
import nl.perspectief.quality.ChecklistStatus;
import nl.perspectief.quality.GivenAnswer;
import nl.perspectief.quality.Round;
import nl.perspectief.quality.TemplateService;
import nl.perspectief.security.Roles;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The rounds of the demo data. */
class DemoRoundTests extends DemoDataTest {

    @Autowired
    ChecklistService checklists;

    @Autowired
    TemplateService templates;

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void nothingIsMissingFromASubmittedRound() {
        fill(clock);
        var answers = answers();

        for (var overseer : strings("""
                select p.subject from person p join person_function f on f.person_id = p.id
                where f.kind = 'OVERSIGHT' and f.valid_until is null
                group by f.municipality_id
                """)) {
            signIn(overseer, Roles.OVERSIGHT);
            assertThat(list(ChecklistStatus.SUBMITTED)).hasSizeGreaterThan(50).allSatisfy(row -> {
                var template = templates.find(row.templateId());
                var round = new Round(row, template, answers.getOrDefault(row.id(), Map.of()), false, true);
                assertThat(round.lacks())
                        .as("%s %s", row.locationCode(), row.periodFrom())
                        .isEmpty();
            });
        }
    }

    @Test
    void managerHasAnOverdueRoundAndOneToBegin() {
        fill(clock);
        signIn("00000000-0000-4000-8000-000000000001", Roles.LOCATION_MANAGER);
        var today = Dates.day(clock.instant());

        var open = list(ChecklistStatus.OPEN).stream().collect(toMap(ChecklistRow::locationCode, row -> row));

        assertThat(open).containsOnlyKeys("de-wilg", "stadswerf");
        assertThat(open.get("de-wilg"))
                .returns(36L, ChecklistRow::answered)
                .returns(today.minusDays(2), ChecklistRow::dueDate);
        assertThat(open.get("stadswerf")).returns(0L, ChecklistRow::answered).returns(52L, ChecklistRow::asked);
    }

    @Test
    void thereIsARoundInEveryState() {
        fill(clock);

        assertThat(strings("""
                        select concat(l.code, ' ', t.code, ' ', e.kind) from checklist_event e
                        join checklist c on c.id = e.checklist_id
                        join location l on l.id = c.location_id
                        join checklist_template t on t.id = c.template_id
                        where not exists (select 1 from checklist_event n where n.checklist_id = c.id and n.id > e.id)
                            and e.kind <> 'SUBMITTED' and l.municipality_id = 1
                        """))
                .containsExactlyInAnyOrder(
                        "de-wilg full OPENED",
                        "stadswerf full OPENED",
                        "de-lantaarn full OPENED",
                        "de-overstap full PLANNED",
                        "parkhof full REOPENED",
                        "buitenkade full CANCELLED",
                        "havenzicht short CANCELLED",
                        "havenzicht short OPENED",
                        "het-baken short OPENED",
                        "buitenkade short OPENED",
                        "de-lantaarn short OPENED",
                        "de-overstap short OPENED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2026-11-23", "2027-01-01", "2027-01-15", "2027-03-01", "2027-05-09", "2027-07-10", "2027-12-31"
            })
    void historyHoldsTogetherOnAnyDay(LocalDate today) {
        var now = today.atTime(LocalTime.of(0, 30)).atZone(Dates.ZONE).toInstant();

        fill(Clock.fixed(now, Dates.ZONE));

        assertThat(strings("select code from location l where (select count(*) from checklist c"
                        + " where c.location_id = l.id and c.status = 'SUBMITTED') < 27"))
                .containsExactly("de-overstap");
        assertThat(later(now)).as("in the future").isEmpty();
        assertThat(strings("""
                        select concat(c.id, ' ', c.status) from checklist c
                        where c.submitted_at <> (select max(e.happened_at) from checklist_event e
                                where e.checklist_id = c.id and e.kind = 'SUBMITTED')
                            or c.submitted_at < (select max(a.answered_at) from answer a where a.checklist_id = c.id)
                            or (select min(a.answered_at) from answer a where a.checklist_id = c.id)
                                < (select e.happened_at from checklist_event e
                                    where e.checklist_id = c.id and e.kind = 'OPENED')
                            or c.due_date < c.period_from
                        """)).isEmpty();
        assertThat(strings("""
                        select concat(e.checklist_id, ' ', group_concat(e.kind order by e.happened_at, e.id)) story
                        from checklist_event e group by e.checklist_id
                        having group_concat(e.kind order by e.happened_at, e.id) not regexp
                            '^PLANNED(,OPENED(,CANCELLED|(,SUBMITTED(,REOPENED,SUBMITTED)?(,REOPENED)?)?)?)?$'
                        """)).isEmpty();
        assertThat(strings("""
                        select concat(i.code, ' ', a.number) from answer a join indicator i on i.id = a.indicator_id
                        where a.number < i.min or a.number > i.max or a.mend_by < date(a.answered_at)
                        """)).isEmpty();
        assertThat(strings("""
                        select concat(p.name, ' ', c.id) from answer a
                        join checklist c on c.id = a.checklist_id
                        join person p on p.id = a.answered_by
                        where not exists (select 1 from person_function f
                            where f.person_id = p.id and f.kind = 'LOCATION_MANAGER' and f.location_id = c.location_id
                                and f.valid_from <= a.answered_at
                                and (f.valid_until is null or f.valid_until > a.answered_at))
                        """))
                .as("answered by somebody who did not manage the location")
                .isEmpty();
    }

    private List<String> later(Instant now) {
        var moment = DemoCalendar.inDatabase(now);
        return database.queryForList("""
                select concat('answer ', id) from answer where answered_at > ?
                union all select concat('event ', id) from checklist_event where happened_at > ?
                union all select concat('person ', id) from person where last_login > ?
                """, String.class, moment, moment, moment);
    }

    /** By round and indicator; what their rounds lack is the product's to say. */
    private Map<Long, Map<Long, GivenAnswer>> answers() {
        return database
                .query(
                        "select * from answer",
                        (row, _) -> new GivenAnswer(
                                row.getLong("checklist_id"),
                                row.getLong("indicator_id"),
                                row.getInt("version"),
                                row.getString("form") == null ? null : AnswerForm.valueOf(row.getString("form")),
                                row.getBigDecimal("number"),
                                row.getString("reason"),
                                row.getString("remark"),
                                row.getString("mender"),
                                row.getObject("mend_by", LocalDate.class),
                                "",
                                row.getObject("answered_at", LocalDateTime.class)
                                        .toInstant(ZoneOffset.UTC)))
                .stream()
                .collect(groupingBy(GivenAnswer::checklistId, toMap(GivenAnswer::indicatorId, Function.identity())));
    }

    private List<ChecklistRow> list(ChecklistStatus status) {
        return checklists.list(new ChecklistFilter(null, null, Set.of(status)), Pageable.unpaged()).stream()
                .sorted(Comparator.comparingLong(ChecklistRow::id))
                .toList();
    }

    private static void signIn(String subject, String role) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(subject, null, "ROLE_" + role));
    }
}
