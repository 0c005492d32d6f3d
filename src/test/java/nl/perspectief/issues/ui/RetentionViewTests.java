package nl.perspectief.issues.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.perspectief.StatementCounter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A look at what is forgotten, before it is. */
@SuppressWarnings("NullAway.Init") // set before each test
class RetentionViewTests extends IssueViewTest {

    @Autowired
    JdbcClient database;

    @Test
    void oversightSeesWhatGoesAndWhenWithAFewStatements() {
        var soon = closed(Duration.ofDays(340));
        var later = closed(Duration.ofDays(300));
        closed(Duration.ofDays(345));
        place.as("oversight");

        assertThat(statements.during(() -> navigate(RetentionView.class)))
                .hasSizeLessThanOrEqualTo(StatementCounter.MOST_OF_A_SCREEN);

        assertThat(text())
                .contains(
                        "for 365 days; a confidential one for 90 days",
                        "2 reports for everybody at the location",
                        soon,
                        "In the night to")
                .doesNotContain(later);
    }

    @Test
    void nothingToForgetSaysSoAndTheContactSeesNoOthers() {
        closed(Duration.ofDays(340));
        place.as("contact");

        navigate(RetentionView.class);

        assertThat(text()).contains("Nothing is forgotten in the next 30 days");
    }

    @Test
    void moreThanAThousandAreNotCounted() {
        database.sql("""
                        insert into issue_report (version, municipality_id, location_id, open_number, reporter_id, send_key,
                            category_id, visibility, route, state, priority, place, text, language, reported_at,
                            solved_at)
                        select 0, ?, ?, concat('M-', a.id, '-', b.id), ?, uuid(), ?, 'LOCATION', 'LOCATION_MANAGER', 'CLOSED',
                            'LOW', '', 'Old', 'en', utc_timestamp() - interval 340 day,
                            utc_timestamp() - interval 340 day
                        from issue_category a join issue_category b limit 1001
                        """)
                .params(
                        place.town.id(),
                        place.wilg.id(),
                        place.resident.id(),
                        place.issues.category(place.town, "repair.lift"))
                .update();
        database.sql("""
                        insert into report_event (report_id, kind, person_id, happened_at, confidential, text, state)
                        select id, 'CONFIRMED', reporter_id, reported_at, false, '', 'CLOSED'
                        from issue_report where location_id = ?
                        """).param(place.wilg.id()).update();
        place.as("oversight");

        navigate(RetentionView.class);

        assertThat(text()).contains("More than 1,000 reports").doesNotContain("1,001", "And ");
    }

    private String closed(Duration ago) {
        var number = place.issues.report(
                place.wilg, place.resident, "repair.lift", Instant.now().minus(ago));
        place.issues.solved(number, place.manager, Instant.now().minus(ago));
        place.issues.closed(number);
        return number;
    }

    private String text() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
