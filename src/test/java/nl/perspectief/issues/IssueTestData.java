package nl.perspectief.issues;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.perspectief.TestData;
import nl.perspectief.locations.MunicipalityCreated;
import nl.perspectief.trail.Thing;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Categories and reports for tests. */
public final class IssueTestData {

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final JdbcClient database;
    private final @Nullable ApplicationEventPublisher publisher;

    /** @param publisher null for a portal that runs elsewhere */
    public IssueTestData(JdbcClient database, @Nullable ApplicationEventPublisher publisher) {
        this.database = database;
        this.publisher = publisher;
    }

    /** Gives it those that come with the portal; a portal that runs elsewhere has only those that are named. */
    public void categoriesOf(TestData.Municipality municipality, String... codes) {
        if (publisher != null) {
            publisher.publishEvent(new MunicipalityCreated(municipality.id()));
            return;
        }
        for (var group : CategoryCsv.read(content())) {
            var items = group.items().stream()
                    .filter(item -> List.of(codes).contains(item.code()))
                    .toList();
            if (!items.isEmpty()) {
                var id = add(municipality, group);
                items.forEach(item -> add(id, item));
            }
        }
    }

    private static byte[] content() {
        try {
            return new ClassPathResource("content/issue-categories.csv").getContentAsByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long add(TestData.Municipality municipality, CategoryCsv.Group group) {
        return database.sql("""
                        insert into issue_group (municipality_id, code, position, name_en, name_nl, name_uk)
                        values (?, ?, 1, ?, ?, ?) returning id
                        """)
                .params(
                        municipality.id(),
                        group.code(),
                        group.name().en(),
                        group.name().nl(),
                        group.name().uk())
                .query(Long.class)
                .single();
    }

    private void add(long groupId, CategoryCsv.Item item) {
        var draft = item.draft();
        database.sql("""
                        insert into issue_category (version, group_id, code, position, name_en, name_nl, name_uk,
                            hint_en, hint_nl, hint_uk, priority, clock, first_response_hours, solution_hours,
                            visibility, route, retired)
                        values (0, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false)
                        """)
                .params(
                        groupId,
                        item.code(),
                        draft.name().en(),
                        draft.name().nl(),
                        draft.name().uk(),
                        draft.hint().en(),
                        draft.hint().nl(),
                        draft.hint().uk(),
                        draft.priority().name(),
                        draft.clock().name(),
                        draft.firstResponseHours(),
                        draft.solutionHours(),
                        draft.visibility().name(),
                        draft.route().name())
                .update();
    }

    /** @param code such as {@code repair.lift} */
    public long category(TestData.Municipality municipality, String code) {
        return database.sql("""
                        select c.id from issue_category c join issue_group g on g.id = c.group_id
                        where g.municipality_id = ? and c.code = ?
                        """)
                .param(municipality.id())
                .param(code)
                .query(Long.class)
                .single();
    }

    public long group(TestData.Municipality municipality, String code) {
        return database.sql("select id from issue_group where municipality_id = ? and code = ?")
                .param(municipality.id())
                .param(code)
                .query(Long.class)
                .single();
    }

    /**
     * For any category.
     *
     * @param occasion such as {@code ASK}
     */
    public long standardText(TestData.Municipality municipality, String occasion) {
        database.sql("""
                        insert into standard_text (version, municipality_id, category_id, occasion, text_en, text_nl,
                            text_uk, retired)
                        values (0, ?, null, ?, 'The mechanic comes', 'De monteur komt', 'Майстер прийде', false)
                        """).param(municipality.id()).param(occasion).update();
        return database.sql("select max(id) from standard_text where municipality_id = ?")
                .param(municipality.id())
                .query(Long.class)
                .single();
    }

    /** As the form sends it, with the category's own visibility. */
    public ReportDraft draft(TestData.Location location, String category, String text) {
        var visibility = database.sql("select visibility from issue_category where id = ?")
                .param(category(location.municipality(), category))
                .query(String.class)
                .single();
        return draft(location, category, Visibility.valueOf(visibility), text);
    }

    public ReportDraft draft(TestData.Location location, String category, Visibility visibility, String text) {
        return new ReportDraft(
                UUID.randomUUID(),
                location.id(),
                category(location.municipality(), category),
                visibility,
                "Room 12",
                words(text),
                List.of());
    }

    public static Words words(String text) {
        return new Words(text, Locale.ENGLISH);
    }

    /**
     * A new report from earlier, as it was stored then; its category's clocks are computed at the next change.
     *
     * @return its number
     */
    public String report(TestData.Location location, TestData.Person reporter, String category, Instant at) {
        var number = "M-2020-" + NUMBERS.incrementAndGet();
        database.sql("""
                        insert into issue_report (version, municipality_id, location_id, open_number, secret_number,
                            reporter_id, send_key, category_id, visibility, route, state, priority, place, text, language,
                            reported_at)
                        select 0, ?, ?, if(c.visibility = 'CONFIDENTIAL', null, ?),
                            if(c.visibility = 'CONFIDENTIAL', ?, null), ?, uuid(), c.id, c.visibility, c.route, 'NEW',
                            c.priority, '', 'Something is wrong', 'en', ?
                        from issue_category c where c.id = ?
                        """)
                .param(location.municipality().id())
                .param(location.id())
                .param(number)
                .param(number)
                .param(reporter.id())
                .param(LocalDateTime.ofInstant(at, ZoneOffset.UTC))
                .param(category(location.municipality(), category))
                .update();
        database.sql("""
                        insert into report_event (report_id, kind, person_id, happened_at, confidential, text, state,
                            category_id, clock, first_response_hours, solution_hours)
                        select r.id, 'REPORTED', r.reporter_id, r.reported_at, r.visibility = 'CONFIDENTIAL', '', 'NEW',
                            c.id, c.clock, c.first_response_hours, c.solution_hours
                        from issue_report r join issue_category c on c.id = r.category_id
                        where ifnull(r.open_number, r.secret_number) = ?
                        """).param(number).update();
        return number;
    }

    /**
     * Makes something else of a report than it was.
     *
     * @param what as {@code update} says it
     */
    public void set(String what, String number) {
        database.sql("update issue_report set " + what + " where ifnull(open_number, secret_number) = ?")
                .param(number)
                .update();
    }

    /** In trails. */
    public Thing thing(String number) {
        return ReportTrail.thing(
                database.sql("select id from issue_report where ifnull(open_number, secret_number) = ?")
                        .param(number)
                        .query(Long.class)
                        .single());
    }

    /** What was new is solved. */
    public void solved(String number, TestData.Person by, Instant at) {
        var moment = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        database.sql("update issue_report set state = 'SOLVED', solved_at = ? where open_number = ?")
                .param(moment)
                .param(number)
                .update();
        database.sql("""
                        insert into report_event (report_id, kind, person_id, happened_at, confidential, text, language,
                            state)
                        select id, 'SOLVED', ?, ?, false, 'Mended', 'en', 'SOLVED' from issue_report where open_number = ?
                        """).param(by.id()).param(moment).param(number).update();
    }

    /** What was new is put under another. */
    public void merged(String number, String other) {
        database.sql("""
                        update issue_report r join issue_report o on o.open_number = ?
                        set r.state = 'MERGED', r.merged_from = 'NEW', r.merged_into = o.id where r.open_number = ?
                        """).param(other).param(number).update();
    }

    /** What was solved is closed. */
    public void closed(String number) {
        database.sql("update issue_report set state = 'CLOSED' where open_number = ?")
                .param(number)
                .update();
    }

    /** So many times in that month, each by somebody else. */
    public void rated(TestData.Location location, LocalDate month, int stars, int times) {
        for (var rater = 0; rater < times; rater++) {
            database.sql("insert into report_rater (location_id, month) values (?, ?)")
                    .param(location.id())
                    .param(month)
                    .update();
        }
        database.sql("insert into report_rating (location_id, month, stars, times) values (?, ?, ?, ?)")
                .param(location.id())
                .param(month)
                .param(stars)
                .param(times)
                .update();
    }
}
