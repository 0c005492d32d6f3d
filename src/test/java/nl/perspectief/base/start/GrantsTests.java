package nl.perspectief.base.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.perspectief.base.start.Grants.Grant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrantsTests {

    private static final String IN = "GRANT USAGE ON *.* TO `app`@`%` IDENTIFIED BY PASSWORD '*0123'";
    private static final String OWNS = "GRANT ALL PRIVILEGES ON `perspectief`.* TO `owner`@`%` WITH GRANT OPTION";

    @Test
    void rightsOnRowsTableByTableAreWhatServes() {
        assertThat(grants(IN, "GRANT SELECT, INSERT, UPDATE ON `perspectief`.`answer` TO `app`@`%`")
                        .problemOfServing("perspectief"))
                .isEmpty();
        assertThat(grants(IN, "GRANT SELECT, UPDATE (`language`, `text`) ON `perspectief`.`report_event` TO `app`@`%`")
                        .problemOfServing("perspectief"))
                .isEmpty();
    }

    /** After going back to an earlier portal the tables of the later one are gone, and the rights to them are not. */
    @Test
    void rowsOfTablesOfALaterVersionAreNoMatter() {
        assertThat(grants(IN, "GRANT SELECT, INSERT, DELETE ON `perspectief`.`later` TO `app`@`%`")
                        .problemOfServing("perspectief"))
                .isEmpty();
    }

    @Test
    void beforeTheFirstMigrationItMayDoNothing() {
        assertThat(grants(IN).problemOfServing("perspectief")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GRANT ALL PRIVILEGES ON *.* TO `app`@`%` WITH GRANT OPTION",
                "GRANT SELECT ON *.* TO `app`@`%`",
                "GRANT SELECT, INSERT, UPDATE, DELETE ON `perspectief`.* TO `app`@`%`",
                "GRANT SELECT, INSERT, UPDATE, DELETE ON `keycloak`.* TO `app`@`%`",
                "GRANT SELECT ON `keycloak`.`answer` TO `app`@`%`",
                "GRANT SELECT, ALTER ON `perspectief`.`later` TO `app`@`%`",
                "GRANT SELECT, INSERT, UPDATE, DELETE ON `perspectief`.`answer` TO `app`@`%`",
                "GRANT DROP ON `perspectief`.`answer` TO `app`@`%`",
                "GRANT UPDATE ON `perspectief`.`report_event` TO `app`@`%`",
                "GRANT SELECT, UPDATE (`text`, `occurred_at`) ON `perspectief`.`report_event` TO `app`@`%`",
                "GRANT EXECUTE ON PROCEDURE `perspectief`.`answer` TO `app`@`%`",
                "GRANT SELECT ON `perspectief`.`answer` TO `app`@`%` WITH GRANT OPTION",
                "GRANT `administrators` TO `app`@`%`"
            })
    void moreIsTooMuch(String grant) {
        assertThat(grants(IN, grant).problemOfServing("perspectief"))
                .hasValueSatisfying(problem -> assertThat(problem).startsWith("may do too much"));
    }

    @Test
    void theOwnerOwnsThisDatabaseAndNoOther() {
        assertThat(grants(IN, OWNS).problemOfOwner("perspectief")).isEmpty();
        assertThat(grants(IN, OWNS, "GRANT SELECT ON `payroll`.* TO `owner`@`%`")
                        .problemOfOwner("perspectief"))
                .hasValueSatisfying(problem -> assertThat(problem).contains("payroll.*"));
    }

    @Test
    void anOwnerThatCanNotPassRightsOnCanNotMigrate() {
        assertThat(grants(IN, OWNS.replace(" WITH GRANT OPTION", "")).problemOfOwner("perspectief"))
                .hasValueSatisfying(problem -> assertThat(problem).contains("with grant option"));
    }

    @Test
    void whatEverybodyMayDoOnAnEmptyPlaygroundIsNoMatter() {
        assertThat(grants(IN, OWNS, "GRANT ALL PRIVILEGES ON `test\\_%`.* TO PUBLIC")
                        .problemOfOwner("perspectief"))
                .isEmpty();
    }

    private static Grants grants(String... lines) {
        return new Grants(Stream.of(lines).map(Grant::of).toList());
    }
}
