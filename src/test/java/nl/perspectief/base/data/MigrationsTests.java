package nl.perspectief.base.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.perspectief.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PortalTest
class MigrationsTests {

    @Autowired
    JdbcClient database;

    @Test
    void everyTableMayBeReadAndNoneEmptiedButOfPlansCopiesAndWhatIsOver() {
        var tables = database.sql("""
                        select table_name from information_schema.tables where table_schema = database()
                        """).query(String.class).list();

        assertThat(tables).isNotEmpty();
        assertThat(Set.copyOf(rights("SELECT"))).isEqualTo(Set.copyOf(tables));
        assertThat(Set.copyOf(rights("DELETE")))
                .isEqualTo(Set.of(
                        "contact_told",
                        "infographic_page",
                        "interview_answer",
                        "motion_draft",
                        "motion_support",
                        "notification",
                        "organisation_person",
                        "passage",
                        "photo",
                        "pool_population",
                        "report_figure",
                        "report_month_changed",
                        "report_token",
                        "saved_view",
                        "scheduled_tasks",
                        "session_dot",
                        "session_idea",
                        "session_participant"));
        assertThat(rights("DROP")).isEmpty();
    }

    @Test
    void whatHappenedAndWhatIsPublishedCanNotBeRewritten() {
        assertThat(rights("UPDATE"))
                .isNotEmpty()
                .noneMatch(Set.of(
                        "checklist_event",
                        "report_event",
                        "report_supporter",
                        "motion_version",
                        "motion_support",
                        "motion_event",
                        "action_event",
                        "trail_link",
                        "session_dot",
                        "session_result",
                        "infographic",
                        "infographic_page",
                        "theme",
                        "indicator",
                        "flyway_schema_history")::contains);
    }

    @Test
    void everyConnectionReadsWhatIsCommitted() {
        assertThat(database.sql("select @@transaction_isolation")
                        .query(String.class)
                        .single())
                .isEqualTo("READ-COMMITTED");
    }

    private List<?> rights(String right) {
        return database.sql("select table_name from information_schema.table_privileges where privilege_type = ?")
                .param(right)
                .query(String.class)
                .list();
    }
}
