package nl.perspectief.production;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import nl.perspectief.development.MariaDbPrograms;
import nl.perspectief.development.PortalEnvironment;
import nl.perspectief.development.PortalHome;
import nl.perspectief.development.PortalProcess;
import nl.perspectief.development.Progress;
import nl.perspectief.development.TestServers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The database of an installation, with its accounts, and the jobs of compose.yaml that work on it. All are given the
 * same secrets, as one is that comes in the place of another.
 */
final class DatabaseGround implements AutoCloseable {

    static final String PORTAL = "perspectief";
    static final String KEYCLOAK = "keycloak";

    private static final Map<String, String> VARIABLES = variables();

    private final Network network = Network.free();
    private final Compose compose = Compose.with(new Variables(VARIABLES));
    private final MariaDbPrograms programs = MariaDbPrograms.prepare(PortalHome.find(), Progress.SILENT);
    private final Path folder;
    private final DatabaseService database;

    DatabaseGround(String name) throws IOException {
        folder = TestServers.folder().resolve(name);
        // the demo data tells of votes of the past, at their moments
        database =
                new DatabaseService(compose.service("database"), folder, network.database(), "--secure-timestamp=NO");
        database.start();
    }

    /** One for all tests: the portal serves on it and has its demo data, and there is something of Keycloak's kind. */
    static DatabaseGround serving() {
        return Serving.GROUND;
    }

    private static final class Serving {

        private static final DatabaseGround GROUND = started();

        private static DatabaseGround started() {
            try {
                var ground = new DatabaseGround("serving");
                ground.fillKeycloaks();
                ground.portal(PortalProcess.Program.WITH_DEMO_DATA).start();
                ground.fillWhatTheDemoLeavesEmpty();
                return ground;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Whatever a dump could lose: tables without a key, with bits and bytes, triggers, routines, views. */
    private void fillKeycloaks() {
        for (var statement : List.of(
                "create table composite_role (composite varchar(36), child varchar(36), primary key (composite, child),"
                        + " key idx_child (child))",
                "insert into composite_role select seq % 7, seq from seq_1_to_500",
                "create table changelog (id varchar(20), done bit(1), lob longblob, words longtext, at timestamp(3))",
                "insert into changelog select seq, seq % 2, repeat(char(seq % 256), 100),"
                        + " concat('Ключ 🔑\\n''\"\\\\', seq), from_unixtime(seq * 1e6 + 0.125) from seq_1_to_300",
                "create table counted (id bigint auto_increment primary key, half double, twice bigint as (half * 4))",
                "insert into counted (half) values (0.1), (1e-300), (null)",
                "delete from counted where half is null",
                "create trigger changelog_done before insert on changelog for each row set new.done = 1",
                "create function twice(of int) returns int deterministic return of * 2",
                "create procedure nothing() select 1",
                "create view children as select child from composite_role")) {
            client(KEYCLOAK, KEYCLOAK).sql(statement).update();
        }
    }

    private void fillWhatTheDemoLeavesEmpty() {
        for (var statement : List.of(
                "set_up (id, municipality_id) select 1, min(id) from municipality",
                "photo (id, token, person_id, kept_at, width, height, checked)"
                        + " select 1, 'Zm9vYmFyLXRva2VuLTAwMQ', min(id), now(6), 16, 12, true from person",
                "photo_content (id, whole, small) select id, x'ffd8003b0a27225c', x'00ff' from photo",
                "scheduled_tasks (task_name, task_instance, task_data, execution_time, picked, version)"
                        + " values ('job', '1', x'aced0005ff00', now(6), false, 1)",
                "notification (person_id, notification_key, topic, thing_id, kind, cause, urgent, created_at, state,"
                        + " mail_tries) select min(id), md5(1), 'topic', 1, 'kind', 'cause', false, now(6), 'READ', 0"
                        + " from person",
                "notification_setting (person_id, mail) select min(id), 'DAILY' from person",
                "report_rated (report_id) select min(id) from issue_report",
                "report_rating (location_id, month, stars, times) select min(id), '2026-01-01', 4, 2 from location",
                "report_rater (location_id, month) select min(id), '2026-01-01' from location",
                "contact_told (function_id) select min(id) from person_function",
                "report_token (report_id, word, source, confidential, municipality_id)"
                        + " select min(id), 'ліфт', 'REPORT', false, min(municipality_id) from issue_report",
                "saved_view (person_id, name, query, at_first) select min(id), 'Мої', 'state=NEW', true from person",
                "work_calendar (municipality_id, version, liberation_day, good_friday)"
                        + " select min(id), 3, true, false from municipality",
                "report_figure (municipality_id, month, part, audience, reported, responses, solutions)"
                        + " select min(id), '2026-01-01', 'DONE', 'EVERYBODY', 0, '', '' from municipality",
                "report_month_changed (municipality_id, month) select min(id), '2026-01-01' from municipality",
                "round_changes (municipality_id, times) select min(id), 12 from municipality",
                "organisation (id, version, municipality_id, name) select 1, 0, min(id), 'Вулик' from municipality",
                "organisation_person (person_id, organisation_id, since) select min(id), 1, now(6) from person",
                "action_counter (municipality_id, year, last_number) select min(id), 2020, 7 from municipality",
                "action (id, version, municipality_id, number, title_en, title_nl, title_uk, text_en, text_nl, text_uk,"
                        + " theme, term, state, organisation_id, first_step, proposed_at, changed_at, reminded)"
                        + " select 1, 0, municipality_id, 'A-2020-0007', '', '', 'Сад', '', '', '', 'HOUSING', 'LONG',"
                        + " 'PROPOSED', id, '', now(6), now(6), 'NONE' from organisation where id = 1",
                "action_event (action_id, kind, happened_at, text) select 1, 'PROPOSED', now(6), '' from action",
                "agenda_setting (municipality_id, public_page, changed_at) select min(id), true, now(6) from municipality",
                "recheck (action_id, answer_id, asked_at) select 1, min(id), now(6) from answer",
                "insight (id, pool_id, insight_no, theme_id, title_en, title_nl, title_uk, text_en, text_nl, text_uk)"
                        + " select 1, pool_id, 1, id, '', '', 'Світло', '', '', '' from pool_theme order by id limit 1",
                "passage (interview_id, text, theme_id, tone) select min(i.id), 'Темно', min(t.id), 'NEGATIVE'"
                        + " from interview i join pool_theme t",
                "theme_weight (theme_id, weight) select min(id), 0 from pool_theme",
                "insight_weight (insight_id, weight) select min(id), 6 from insight",
                "insight_outcome (insight_id, action_id, finished_at)"
                        + " select min(i.id), min(a.id), now(6) from insight i join action a",
                "trail_link (from_kind, from_id, to_kind, to_id, linked_at) select 'MOTION', 1, 'ACTION', 1, now(6)",
                "pool_session (id, pool_id, leader_id, title, language, join_code, step, dots, begun_at)"
                        + " select 900, min(x.id), min(p.id), 'Стіл', 'uk', 'BCDFGHJK', 'CHOOSE', 5, now(6)"
                        + " from expert_pool x join person p",
                "session_participant (id, session_id, token_hash, nickname, party, joined_at)"
                        + " values (900, 900, repeat(x'0b', 32), 'Оля', 'RESIDENT', now(6))",
                "session_idea (id, session_id, theme_id, text, language, participant_id, added_at)"
                        + " select 900, 900, min(t.id), 'Кухня на поверсі', 'uk', 900, now(6)"
                        + " from pool_theme t where t.pool_id = (select min(x.id) from expert_pool x)",
                "session_dot (participant_id, dot_no, session_id, idea_id, nth) values (900, 1, 900, 900, 1)",
                "session_result (idea_id, dots) values (900, 1)",
                "session_promise (idea_id, title, language, theme, term, organisation, person, first_step)"
                        + " values (900, 'Кухня', 'uk', 'HOUSING', 'LONG', 'Вулик', 'Оля', '')",
                "infographic (id, pool_id, published_by, published_at, sha256)"
                        + " select 900, min(x.id), min(p.id), now(6), repeat(x'0c', 32) from expert_pool x join person p",
                "infographic_page (infographic_id, language, title, words, svg, png, a4, a3)"
                        + " values (900, 'uk', 'Що сказали', '{}', '<svg/>', x'89', x'25', x'00ff')")) {
            // what is there already stays
            client(PORTAL).sql("insert ignore into " + statement).update();
        }
    }

    /** The portal, not started. It runs no jobs, which would write while two databases are compared. */
    PortalProcess portal(PortalProcess.Program program) {
        var environment = network.here(compose.service("portal").environment());
        environment.put("PERSPECTIEF_JOBS", "false");
        environment.put(PortalEnvironment.MOVABLE_CLOCK, "true");
        return new PortalProcess(
                program.arguments(), folder.resolve("portal"), network.portal(), environment, PortalHome.topOfTree());
    }

    JdbcClient client(String name, String account) {
        return JdbcClient.create(source(name, account));
    }

    DataSource source(String name, String account) {
        var password = switch (account) {
            case "perspectief_owner" -> "DATABASE_OWNER_PASSWORD";
            case "perspectief_app" -> "DATABASE_PASSWORD";
            case "perspectief_backup" -> "BACKUP_PASSWORD";
            default -> "KEYCLOAK_DATABASE_PASSWORD";
        };
        return new DriverManagerDataSource(
                "jdbc:mariadb://localhost:%d/%s".formatted(network.database(), name),
                account,
                VARIABLES.getOrDefault(password, ""));
    }

    /** By the account that owns it. */
    JdbcClient client(String name) {
        return client(name, ownerOf(name));
    }

    /** The same, for who does more than one thing with it. */
    Connection connect(String name) throws SQLException {
        return source(name, ownerOf(name)).getConnection();
    }

    private static String ownerOf(String name) {
        return name.equals(KEYCLOAK) ? KEYCLOAK : "perspectief_owner";
    }

    /** Everything in both databases: each table with the checksum of its rows, and what else there is. */
    List<String> content() {
        var content = new ArrayList<String>();
        for (var name : List.of(PORTAL, KEYCLOAK)) {
            var client = client(name);
            tables(name)
                    .forEach(table -> content.add(client.sql("checksum table " + table)
                            .query((row, _) -> row.getString(1) + " " + row.getString(2))
                            .single()));
            content.addAll(client.sql("""
                            select concat_ws(' ', 'trigger', trigger_name, action_statement)
                            from information_schema.triggers where trigger_schema = database()
                            union select concat_ws(' ', routine_type, routine_name, routine_definition)
                            from information_schema.routines where routine_schema = database()
                            union select concat_ws(' ', 'view', table_name, view_definition)
                            from information_schema.views where table_schema = database()
                            union select concat_ws(' ', schema_name, default_collation_name)
                            from information_schema.schemata where schema_name = database()
                            """).query((row, _) -> row.getString(1)).list());
        }
        return content;
    }

    List<String> tables(String name) {
        return client(name).sql("""
                        select table_name from information_schema.tables
                        where table_schema = database() and table_type = 'BASE TABLE' order by table_name
                        """).query((row, _) -> row.getString(1)).list();
    }

    /** Tables without a row, whose checksum proves nothing. */
    List<String> empty(String name) {
        return tables(name).stream()
                .filter(table -> client(name)
                                .sql("select count(*) from " + table)
                                .query(Integer.class)
                                .single()
                        == 0)
                .toList();
    }

    Job.Ended backup(Path backups) throws IOException, InterruptedException {
        return begin("backup", backups, Map.of(), UnaryOperator.identity()).end();
    }

    Job.Ended restore(Path backups, String... words) throws IOException, InterruptedException {
        return begin("restore", backups, Map.of(), UnaryOperator.identity(), words)
                .end();
    }

    /**
     * @param backups what the container has as /backups
     * @param others more variables
     * @param under makes the command another one
     */
    Job begin(String name, Path backups, Map<String, String> others, UnaryOperator<List<String>> under, String... words)
            throws IOException {
        var service = compose.service(name);
        var command = new ArrayList<String>();
        for (var word : service.entrypoint()) {
            command.add(
                    word.endsWith(".sh")
                            ? service.mounted(word).toString()
                            : word.replace("/backups", backups.toString()));
        }
        command.addAll(List.of(words));
        var environment = new LinkedHashMap<>(service.environment());
        environment.putAll(Map.of(
                "DATABASE_HOST",
                "127.0.0.1",
                "DATABASE_PORT",
                String.valueOf(network.database()),
                "PATH",
                programs.folderOfClients() + File.pathSeparator + System.getenv("PATH")));
        environment.putAll(programs.environment());
        environment.putAll(others);
        return Job.begin(under.apply(command), environment, backups);
    }

    @Override
    public void close() {
        database.stop();
    }

    private static Map<String, String> variables() {
        try {
            return Installation.filledIn(Network.free());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
