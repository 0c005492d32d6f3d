package nl.perspectief.migration;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import nl.perspectief.development.MariaDbServer;
import nl.perspectief.development.TestServers;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.BadSqlGrammarException;

/** From nothing, and from every schema that landed, the migrations lead to the same schema. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("NullAway.Init") // set before all tests
class MigrationTests {

    private MariaDbServer server;
    private Schema schema;
    private List<String> today;

    @BeforeAll
    void theSchemaFromNothing() {
        server = TestServers.anotherMariaDb("migration");
        schema = new Schema(server);
        schema.migrate();
        today = schema.lines();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @BeforeEach
    void anEmptyDatabase() {
        schema.empty();
    }

    static List<Resource> landed() {
        return Schema.landed();
    }

    @Test
    void anEmptyDatabaseTakesEveryMigrationOnce() {
        assertThat(schema.migrate()).isEqualTo(Schema.migrations().size());
        assertThat(schema.lines()).isEqualTo(today).anyMatch(line -> line.startsWith("foreign key answer"));

        assertThat(schema.migrate()).isZero();
    }

    @Test
    void numbersAreWithoutGaps() {
        assertThat(Schema.migrations())
                .extracting(migration -> requireNonNull(migration.getFilename()).substring(0, 6))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, Schema.migrations().size())
                                .mapToObj("V%03d__"::formatted)
                                .toList());
    }

    @Test
    void everyMigrationCanRunAgain() {
        for (var migration : Schema.migrations()) {
            schema.run(migration);
            schema.run(migration);
        }
        Schema.migrations().forEach(schema::run);

        assertThat(schema.lines()).isEqualTo(today);
    }

    /** MariaDB commits at each: of two, one could be done and the other not. A server takes one at a time. */
    @Test
    void everyMigrationIsOneStatement() throws IOException {
        for (var migration : Schema.migrations()) {
            var statement = migration.getContentAsString(StandardCharsets.UTF_8);

            assertThatCode(() -> schema.client().sql(statement).update())
                    .as(String.valueOf(migration.getFilename()))
                    .doesNotThrowAnyException();
        }
        assertThat(schema.lines()).isEqualTo(today);
        assertThatExceptionOfType(BadSqlGrammarException.class)
                .as("two at a time")
                .isThrownBy(() -> schema.client()
                        .sql("select 1; select 2")
                        .query(Integer.class)
                        .list());
    }

    @ParameterizedTest
    @MethodSource("landed")
    void aLandedSchemaBecomesTheOneOfToday(Resource dump) {
        schema.run(dump);
        var rows = SavedRows.into(schema);

        schema.migrate();

        assertThat(schema.lines()).isEqualTo(today);
        assertThat(rows.in(schema)).isEqualTo(rows.rows());
    }

    /** V054. */
    @Test
    void eachPlaceThatThereWasHasACouncil() {
        schema.migrate(49);
        SavedRows.into(schema);

        schema.migrate();

        assertThat(texts("select concat_ws(' ', municipality_id, location_id) from council order by id"))
                .containsExactly("7", "7 3", "7 4");
    }

    /** V042. */
    @Test
    void whatWasOpenBeforeThereWereWarningsIsLookedAtOnce() {
        schema.migrate(41);
        SavedRows.into(schema);
        report(201, "NEW", "escalation_due = null");
        report(202, "WAITING", "escalation_due = '2026-11-20 08:00:00'");
        report(203, "REJECTED", "escalation_due = null");

        schema.migrate();

        assertThat(texts("""
                        select concat_ws(' ', id, escalation_due) from issue_report
                        where id > 200 or escalation_due is not null order by id
                        """))
                .containsExactly("201 2026-11-01 08:30:00.000000", "202 2026-11-20 08:00:00.000000", "203");
    }

    /** V046 and V047: person 12 supports both, 13 neither, and 11 reported them; only the first is forgotten. */
    @Test
    void whoSupportedWhatWasForgottenBeforeIsForgottenToo() {
        schema.migrate(45);
        SavedRows.into(schema);
        report(201, "REJECTED", "forgotten_at = '2026-11-20'");
        report(202, "REJECTED", "forgotten_at = null");
        for (var statement : List.of(
                "insert into person (id, subject, name, language, last_login) values (13, '13', '', 'nl', '2026-11-01')",
                "insert into report_supporter (report_id, person_id, since)"
                        + " select id, 12, '2026-11-01' from issue_report where id > 200",
                "insert into report_event (report_id, kind, person_id, happened_at, confidential, text)"
                        + " select r.id, k.kind, p.id, '2026-11-02', false, '' from issue_report r join person p"
                        + " join (select 'CONFIRMED' kind union select 'REOPENED' union select 'NOTE') k"
                        + " where r.id > 200 and p.id in (12, 13)")) {
            schema.client().sql(statement).update();
        }

        schema.migrate();

        assertThat(texts("""
                        select concat_ws(' ', report_id, kind, group_concat(person_id order by person_id))
                        from report_event where report_id > 200 group by report_id, kind order by report_id, kind
                        """))
                .containsExactly(
                        "201 CONFIRMED 11,13",
                        "201 NOTE 12,13",
                        "201 REOPENED 11,13",
                        "202 CONFIRMED 12,13",
                        "202 NOTE 12,13",
                        "202 REOPENED 12,13");
        assertThat(texts("select concat_ws(' ', report_id, person_id) from report_supporter order by report_id"))
                .containsExactly("71 12", "201", "202 12");
    }

    private void report(int id, String state, String fields) {
        schema.client().sql("""
                        insert into issue_report set id = :id, state = :state, version = 0, municipality_id = 7,
                            location_id = 3, open_number = :id, reporter_id = 11, send_key = :id, category_id = 62,
                            visibility = 'LOCATION', route = 'LOCATION_MANAGER', priority = 'HIGH', place = '',
                            text = 'Lift', language = 'nl', reported_at = '2026-11-01 08:30:00',
                        """ + fields).param("id", id).param("state", state).update();
    }

    private List<String> texts(String query) {
        return schema.client().sql(query).query((row, _) -> row.getString(1)).list();
    }

    /** What an upgrade begins with: nothing yet, and every schema that landed. */
    static IntStream beginnings() {
        return IntStream.concat(
                IntStream.of(0), landed().stream().mapToInt(Schema::version).limit(landed().size() - 1));
    }

    /**
     * Flyway notes a step after it is done; MariaDB can't do both at once. So each step up to the next that landed is
     * done once unnoted, with rows of before. Who goes on from there, with one step done twice, also goes on from
     * between two steps.
     */
    @ParameterizedTest
    @MethodSource("beginnings")
    void aStartThatWasKilledBeforeAStepWasNotedGoesOn(int landed) {
        schema.migrate(landed);
        var rows = SavedRows.into(schema);
        var next = landed().stream()
                .mapToInt(Schema::version)
                .filter(version -> version > landed)
                .findFirst()
                .orElseThrow();
        for (var done = landed; done < next; done++) {
            schema.run(Schema.migrations().get(done));
            schema.migrate(done + 1);
        }

        assertThat(schema.migrate()).isEqualTo(Schema.migrations().size() - next);
        assertThat(schema.lines()).isEqualTo(today);
        assertThat(rows.in(schema)).isEqualTo(rows.rows());
    }

    /** See {@link SchemaDump}. */
    @Test
    void theSchemaThatLandsNextIsKept() {
        assertThat(Schema.landed().getLast().getFilename())
                .isEqualTo("V%03d.sql".formatted(Schema.migrations().size()));
    }

    @Test
    void aLandedMigrationThatWasEditedIsRefused() {
        schema.run(Schema.landed().getFirst());
        schema.client()
                .sql("update flyway_schema_history set checksum = checksum + 1 where version = '001'")
                .update();

        assertThatExceptionOfType(FlywayException.class)
                .isThrownBy(schema::migrate)
                .withMessageContaining("checksum mismatch");
    }

    @Test
    void theApplicationsAccountCannotChangeTheSchema() throws SQLException {
        schema.migrate();

        try (var connection = server.connect(MariaDbServer.APP);
                var told = connection.createStatement()) {
            for (var statement : List.of(
                    "create table extra (id bigint)",
                    "alter table answer add extra int",
                    "alter table answer drop constraint answer_once",
                    "create index extra on answer (remark)",
                    "drop table answer",
                    "truncate table answer",
                    "rename table answer to extra",
                    "create view extra as select 1",
                    "create trigger extra before insert on answer for each row set new.remark = ''",
                    "grant all on perspectief.* to perspectief_app")) {
                assertThatExceptionOfType(SQLException.class)
                        .as(statement)
                        .isThrownBy(() -> told.execute(statement))
                        .withMessageContaining("denied");
            }
        }
        assertThat(schema.lines()).isEqualTo(today);
    }
}
