package nl.perspectief.voting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.perspectief.PortalTest;
import nl.perspectief.council.CouncilTestData;
import nl.perspectief.development.MariaDbServer;
import nl.perspectief.development.TestServers;
import nl.perspectief.voting.count.Choice.Answer;
import nl.perspectief.voting.count.Question.YesNo;
import nl.perspectief.voting.count.Secrecy;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What the database itself refuses: to the account that serves, and to an owner who is careless. */
@PortalTest
class PollGuardTests {

    private static final YesNo YES_NO = new YesNo();
    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration LATER = Duration.ofDays(8);
    private static final Duration EARLIER = Duration.ofHours(-2);
    private static final Set<Integer> DENIED = Set.of(1142, 1143, 1227, 1370, 1044);
    private static final int CHECK = 4025;
    private static final String SIGNALLED = "45000";

    private static final List<String> TABLES =
            List.of("poll", "poll_roll", "ballot", "poll_receipt", "open_ballot", "poll_outcome", "poll_file");

    /** At any moment. */
    private static final String NEVER = """
            update poll set closes_at = closes_at + interval 1 day where id = {secret}
            update poll set opens_at = opens_at - interval 1 day where id = {secret}
            update poll set state = 'PREPARED' where id = {secret}
            update poll set roll_size = roll_size + 1 where id = {secret}
            update poll set secret = false where id = {secret}
            update poll set manifest = '{}', manifest_sha256 = unhex(sha2('{}', 256)) where id = {secret}
            update poll set manifest = '{}' where id = {secret}
            update poll set opened_by = {voter} where id = {secret}
            update poll set sealed_sha256 = repeat('x', 32), sealed_at = now(6) where id = {secret}
            update poll set state = 'SEALED', sealed_sha256 = repeat('x', 32), sealed_at = now(6) where id = {secret}
            update poll set state = 'OPEN', sealed_sha256 = null, sealed_at = null where id = {sealed}
            update poll set state = 'CLOSING', sealed_sha256 = null, sealed_at = null where id = {sealed}
            update poll set sealed_sha256 = repeat('x', 32) where id = {sealed}
            update poll set sealed_at = now(6) where id = {sealed}
            update poll set previous_sha256 = repeat('x', 32) where id = {sealed}
            update poll set chain_no = 7 where id = {sealed}
            delete from poll where id = {secret}
            delete from poll where id = {sealed}
            insert into poll (municipality_id, council_id, state, secret, opens_at, closes_at, opened_by, roll_size, roll_salt, manifest, manifest_sha256) select municipality_id, council_id, 'OPEN', secret, opens_at, closes_at, opened_by, roll_size, roll_salt, manifest, manifest_sha256 from poll where id = {secret}
            call open_poll({secret})
            call open_poll({sealed})
            call open_poll(0)
            call close_poll({sealed})
            call close_poll(0)
            call seal_poll({secret}, repeat('x', 32))
            call seal_poll({sealed}, repeat('x', 32))
            insert into poll_roll (poll_id, person_id) values ({secret}, {stranger})
            insert into poll_roll (poll_id, person_id) values ({sealed}, {stranger})
            insert into poll_roll (poll_id, person_id, has_voted) values ({secret}, {stranger}, true)
            delete from poll_roll where poll_id = {secret} and person_id = {me}
            delete from poll_roll where poll_id = {sealed}
            update poll_roll set has_voted = false where poll_id = {secret} and person_id = {voter}
            update poll_roll set has_voted = true where poll_id = {secret} and person_id = {voter}
            update poll_roll set person_id = {stranger} where poll_id = {secret} and person_id = {me}
            update poll_roll set has_voted = true where poll_id = {sealed} and person_id = {me}
            update ballot set choice = '"no"' where poll_id = {secret}
            update ballot set choice = '"no"' where poll_id = {sealed}
            delete from ballot where poll_id = {secret}
            delete from ballot where poll_id = {sealed}
            insert into ballot (id, poll_id, choice) values (random_bytes(16), {sealed}, '"no"')
            insert into ballot (id, poll_id, choice) values (random_bytes(16), {open}, '"no"')
            replace into ballot (id, poll_id, choice) select id, poll_id, '"no"' from ballot where poll_id = {secret} limit 1
            insert into ballot (id, poll_id, choice) select id, poll_id, choice from ballot where poll_id = {secret} limit 1 on duplicate key update choice = '"no"'
            update poll_receipt set receipt_sha256 = random_bytes(32) where poll_id = {secret}
            update poll_receipt set receipt_sha256 = random_bytes(32) where poll_id = {sealed}
            delete from poll_receipt where poll_id = {secret}
            delete from poll_receipt where poll_id = {sealed}
            insert into poll_receipt (receipt_sha256, poll_id) values (random_bytes(32), {sealed})
            insert into poll_receipt (receipt_sha256, poll_id) values (random_bytes(32), {open})
            update open_ballot set choice = '"no"' where poll_id = {open}
            update open_ballot set choice = '"no"' where poll_id = {sealedOpen}
            delete from open_ballot where poll_id = {open}
            delete from open_ballot where poll_id = {sealedOpen}
            insert into open_ballot (poll_id, person_id, name, change_no, choice, cast_at) values ({secret}, {me}, 'x', 1, '"no"', now(6))
            insert into open_ballot (poll_id, person_id, name, change_no, choice, cast_at) values ({sealedOpen}, {me}, 'x', 2, '"no"', now(6))
            insert into poll_outcome (poll_id, step, kind, turnout, outcome, happened_at) values ({secret}, 1, 'COUNTED', 1, '{}', now(6))
            update poll_outcome set turnout = 100 where poll_id = {sealed}
            delete from poll_outcome where poll_id = {sealed}
            insert into poll_file (poll_id, part, content) values ({sealed}, 2, 'x')
            insert into poll_file (poll_id, part, content) values ({secret}, 1, 'x')
            update poll_file set content = 'x' where poll_id = {sealed}
            delete from poll_file where poll_id = {sealed}
            """;

    private static final String WHILE_OPEN = """
            call close_poll({secret})
            update poll set state = 'CLOSING', chain_no = 9 where id = {secret}
            """;

    /** Whether or not it has been sealed yet. */
    private static final String OUTSIDE_ITS_TIME = """
            update poll_roll set has_voted = true where poll_id = {secret} and person_id = {me}
            update poll_roll set has_voted = true where poll_id = {open} and person_id = {me}
            insert into ballot (id, poll_id, choice) values (random_bytes(16), {secret}, '"no"')
            insert into poll_receipt (receipt_sha256, poll_id) values (random_bytes(32), {secret})
            insert into open_ballot (poll_id, person_id, name, change_no, choice, cast_at) values ({open}, {voter}, 'x', 2, '"no"', now(6))
            """;

    /** A ballot comes only with its mark on the roll, and with its receipt when it is secret. */
    private static final String BY_PROCEDURE_ONLY = """
            update poll_roll set has_voted = true where poll_id = {secret} and person_id = {me}
            update poll_roll set has_voted = true where poll_id = {open} and person_id = {me}
            insert into ballot (id, poll_id, choice) values (random_bytes(16), {secret}, '"no"')
            insert into poll_receipt (receipt_sha256, poll_id) values (random_bytes(32), {secret})
            insert into open_ballot (poll_id, person_id, name, change_no, choice, cast_at) values ({open}, {voter}, 'x', 2, '"no"', now(6))
            """;

    @ParameterizedTest
    @ValueSource(strings = {MariaDbServer.APP, MariaDbServer.OWNER})
    void whatMustNotBeIsRefused(String account) throws SQLException {
        try (var trial = new Trial(account)) {
            var refusals = new SoftAssertions();
            trial.refuse(refusals, Duration.ZERO, NEVER, WHILE_OPEN);
            trial.refuse(refusals, LATER, NEVER, OUTSIDE_ITS_TIME);
            trial.refuse(refusals, EARLIER, NEVER, OUTSIDE_ITS_TIME, WHILE_OPEN);
            refusals.assertAll();

            PollTestData.now(trial.database);
            assertThat(trial.ground.counts(trial.secret)).as("nothing happened").containsExactly(1L, 1L, 1L);
        }
    }

    @Test
    void theServingAccountCastsByTheProceduresOnly() throws SQLException {
        try (var trial = new Trial(MariaDbServer.APP)) {
            var refusals = new SoftAssertions();
            trial.refuse(refusals, Duration.ZERO, BY_PROCEDURE_ONLY);
            refusals.assertAll();
            assertThat(trial.ground.counts(trial.secret)).containsExactly(1L, 1L, 1L);
        }
    }

    /** Whoever then commits all the same keeps nothing of it. */
    @Test
    void aBallotThatFailsHalfwayLeavesNothing() throws SQLException {
        try (var trial = new Trial(MariaDbServer.APP)) {
            var receipt = Receipt.fresh();
            trial.ground.cast(trial.secret, 2, YES_NO.choice(Answer.YES), receipt);

            assertThatThrownBy(() -> trial.ground.cast(trial.secret, 3, YES_NO.choice(Answer.NO), receipt))
                    .as("with somebody else's receipt")
                    .isInstanceOf(DuplicateKeyException.class);
            assertThatThrownBy(() -> trial.run("call cast_ballot({secret}, 'guarded-3', random_bytes(16), null, '')"))
                    .isInstanceOf(DataIntegrityViolationException.class);
            assertThatThrownBy(() -> trial.run("call cast_open_ballot({open}, 'guarded-3', null)"))
                    .isInstanceOf(DataIntegrityViolationException.class);

            assertThat(trial.ground.counts(trial.secret)).containsExactly(2L, 2L, 2L);
            assertThat(trial.ground.counts(trial.open).getFirst()).isEqualTo(1L);
        }
    }

    @Test
    void aPollWithMoreVotersThanBallotsIsNotSealedAndTheLogSaysWhich() throws SQLException {
        try (var trial = new Trial(MariaDbServer.OWNER)) {
            trial.run("update poll_roll set has_voted = true where poll_id = {secret} and person_id = {me}");
            PollTestData.later(trial.database, LATER);

            assertThatThrownBy(() -> trial.ground.seal(trial.secret))
                    .as("of which the log takes the words of the database")
                    .hasRootCauseInstanceOf(SQLException.class)
                    .rootCause()
                    .hasMessageContaining(
                            "the ballots of poll %d are not as many as those who voted".formatted(trial.secret));
            assertThat(trial.state(trial.secret)).isEqualTo("OPEN");
        }
    }

    @Test
    void aBallotThatIsAddedWhileItIsClosedIsNotSealed() throws SQLException {
        try (var trial = new Trial(MariaDbServer.OWNER)) {
            PollTestData.later(trial.database, LATER);
            trial.run("call close_poll({secret})");
            var refusals = new SoftAssertions();
            trial.refuse(refusals, LATER, """
                    insert into ballot (id, poll_id, choice) values (random_bytes(16), {secret}, '"no"')
                    insert into poll_receipt (receipt_sha256, poll_id) values (random_bytes(32), {secret})
                    """);
            refusals.assertAll();
            trial.run("set @closes_in = {secret}");
            trial.run("insert into ballot (id, poll_id, choice) values (random_bytes(16), {secret}, '\"no\"')");

            assertThatThrownBy(() -> trial.run("call seal_poll({secret}, repeat('x', 32))"))
                    .rootCause()
                    .hasMessageContaining("a ballot came after closing");
        }
    }

    /** As who closes it before the job, and writes anything for its file. */
    @Test
    void aPollThatIsOnlyClosedHoldsUpTheNextAndIsSealedAllTheSame() throws SQLException {
        try (var trial = new Trial(MariaDbServer.APP)) {
            PollTestData.later(trial.database, LATER);
            trial.run("call close_poll({secret})");
            trial.run("insert into poll_file (poll_id, part, content) values ({secret}, 1, 'x')");
            var refusals = new SoftAssertions();
            trial.refuse(refusals, LATER, "call close_poll({open})");
            refusals.assertAll();

            trial.ground.seal(trial.secret);
            trial.ground.seal(trial.open);

            assertThat(trial.database
                            .sql("""
                                    select o.previous_sha256 = s.sealed_sha256 and o.chain_no = s.chain_no + 1
                                    from poll o join poll s on s.id = ? where o.id = ?
                                    """)
                            .params(trial.secret, trial.open)
                            .query(Boolean.class)
                            .single())
                    .isTrue();
        }
    }

    @Test
    void aSealIsOfWhatWasCastAndOfTheFileThatIsKept() throws SQLException {
        try (var trial = new Trial(MariaDbServer.APP)) {
            PollTestData.later(trial.database, LATER);
            trial.run("call close_poll({secret})");
            trial.run("insert into poll_file (poll_id, part, content) values ({secret}, 1, '{}')");
            var refusals = new SoftAssertions();
            trial.refuse(refusals, LATER, "call seal_poll({secret}, unhex(sha2('{}', 256)))");
            refusals.assertAll();

            trial.ground.seal(trial.secret);
            assertThat(trial.state(trial.secret)).isEqualTo("SEALED");
        }
    }

    /** A session can switch off the checks of tables for itself. */
    @Test
    void aPollOpensOnlyForTheCouncilAndForLongEnough() throws SQLException {
        try (var trial = new Trial(MariaDbServer.APP)) {
            trial.run("set check_constraint_checks = 0");
            var members = "f.kind = 'COUNCIL_MEMBER'";
            var refusals = new SoftAssertions();
            refusals.assertThat(trial.opens(true, 5, "0 second", "60 minute", members + " limit 5"))
                    .as("without one member")
                    .isEqualTo("the roll is not of those who belong to the council");
            refusals.assertThat(trial.opens(false, 6, "0 second", "59 minute", members))
                    .isEqualTo("a poll is open for as long as its council has settled");
            refusals.assertThat(trial.opens(false, 6, "-59 minute", "1 minute", members))
                    .isEqualTo("a poll opens now or later");
            refusals.assertThat(trial.opens(true, 1, "0 second", "60 minute", members + " limit 1"))
                    .isEqualTo("the roll is too small, or not as it was said");
            refusals.assertThat(trial.opens(false, 6, "0 second", "60 minute", members))
                    .as("nothing against it")
                    .isEqualTo("OPEN");
            trial.letVotesClose(0);
            refusals.assertThat(trial.opens(false, 6, "0 second", "59 minute", members))
                    .as("by a regulation that no check would let through")
                    .isEqualTo("a poll is open for as long as its council has settled");
            trial.letVotesClose(2);
            refusals.assertThat(trial.opens(false, 6, "0 second", "60 minute", members))
                    .as("by a regulation of two hours")
                    .isEqualTo("a poll is open for as long as its council has settled");
            trial.letVotesClose(1);
            trial.run("update person_function set valid_until = '2024-01-02' where person_id = {voter}");
            refusals.assertThat(trial.opens(false, 6, "0 second", "60 minute", members))
                    .as("with one who was a member")
                    .isEqualTo("the roll is not of those who belong to the council");
            refusals.assertAll();
        }
    }

    @Test
    void theServingAccountTakesNoTableAway() throws SQLException {
        try (var connection = TestServers.mariaDb().connect(MariaDbServer.APP);
                var statement = connection.createStatement()) {
            var ddl = TABLES.stream()
                    .flatMap(table -> Stream.of(
                            "truncate table " + table,
                            "drop table " + table,
                            "alter table %s add column cast_by bigint".formatted(table),
                            "drop trigger %s_update".formatted(table),
                            "drop trigger %s_insert".formatted(table)));
            Stream.concat(
                            ddl,
                            Stream.of(
                                    "drop procedure seal_poll",
                                    "drop procedure cast_ballot",
                                    "set global event_scheduler = 1"))
                    .forEach(sql -> assertThatThrownBy(() -> statement.execute(sql))
                            .as(sql)
                            .isInstanceOfSatisfying(
                                    SQLException.class,
                                    refused ->
                                            assertThat(refused.getErrorCode()).isIn(DENIED)));
        }
    }

    @Test
    void theServingAccountHasTheRightsThatAreWrittenDown() throws SQLException, IOException {
        try (var connection = TestServers.mariaDb().connect(MariaDbServer.APP)) {
            var source = new SingleConnectionDataSource(connection, true);
            var grants = JdbcClient.create(source)
                    .sql("show grants")
                    .query((row, _) -> row.getString(1))
                    .list();
            assertThat(rights(grants))
                    .isEqualTo(rights(Arrays.asList(new ClassPathResource("db/rights/afterMigrate.sql")
                            .getContentAsString(StandardCharsets.UTF_8)
                            .split("\\R"))));
            assertThat(rights(grants))
                    .contains("poll: insert, select", "poll_roll: insert, select")
                    .contains("ballot: select", "poll_receipt: select", "open_ballot: select");
        }
    }

    /** Of grants, as people write them and as MariaDB does. */
    private static Set<String> rights(List<String> grants) {
        var form = Pattern.compile("grant (.*) on (?:procedure )?(?:perspectief\\.)?(\\w+) to .*");
        return grants.stream()
                .map(line -> form.matcher(line.toLowerCase(Locale.ROOT).replace("`", "")))
                .filter(java.util.regex.Matcher::matches)
                .map(grant -> grant.group(2) + ": " + String.join(", ", privileges(grant.group(1))))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> privileges(String list) {
        var one = Pattern.compile("(\\w+)(?: \\(([^)]*)\\))?");
        return one.matcher(list)
                .results()
                .flatMap(found -> found.group(2) == null
                        ? Stream.of(found.group(1))
                        : Stream.of(found.group(2).split(", ?")).map(column -> found.group(1) + " " + column))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Two polls that go on with a ballot each, and two that are sealed, in a transaction that is rolled back. */
    private static final class Trial implements AutoCloseable {

        private final SingleConnectionDataSource source;
        private final JdbcClient database;
        private final PollGround ground;
        private final long secret;
        private final long open;
        private final long sealed;
        private final long sealedOpen;

        Trial(String account) throws SQLException {
            var connection = TestServers.mariaDb().connect(account);
            connection.setAutoCommit(false);
            source = new SingleConnectionDataSource(connection, true);
            database = JdbcClient.create(source);
            ground = new PollGround(source, "guarded", 6);
            sealed = poll(Secrecy.SECRET);
            sealedOpen = poll(Secrecy.OPEN);
            secret = poll(Secrecy.SECRET);
            open = poll(Secrecy.OPEN);
            PollTestData.later(database, LATER);
            ground.seal(sealed);
            ground.seal(sealedOpen);
            PollTestData.now(database);
        }

        private long poll(Secrecy secrecy) {
            var poll = ground.open(YES_NO, secrecy, WEEK);
            if (secrecy == Secrecy.SECRET) {
                ground.cast(poll, 1, YES_NO.choice(Answer.YES), Receipt.fresh());
            } else {
                ground.castOpenly(poll, 1, YES_NO.choice(Answer.YES));
            }
            return poll;
        }

        String state(long poll) {
            return database.sql("select state from poll where id = ?")
                    .param(poll)
                    .query(String.class)
                    .single();
        }

        void run(String statement) {
            database.sql(statement
                            .replace("{secret}", "" + secret)
                            .replace("{open}", "" + open)
                            .replace("{sealed}", "" + sealed)
                            .replace("{sealedOpen}", "" + sealedOpen)
                            .replace("{voter}", "" + ground.member(1))
                            .replace("{me}", "" + ground.member(2))
                            .replace("{stranger}", stranger()))
                    .update();
        }

        /** @return its state, or why it doesn't open */
        String opens(boolean secret, int size, String in, String until, String who) {
            var manifest = "json_set(manifest, '$.roll.size', %d, '$.secrecy', '%s')"
                    .formatted(size, secret ? "SECRET" : "OPEN");
            var poll = database.sql("""
                            insert into poll (municipality_id, council_id, state, secret, opens_at, closes_at, opened_by,
                                roll_size, roll_salt, manifest, manifest_sha256)
                            select municipality_id, council_id, 'PREPARED', %s, utc_timestamp(6) + interval %s,
                                utc_timestamp(6) + interval %s, opened_by, %d, roll_salt, %s, unhex(sha2(%5$s, 256))
                            from poll where id = %d returning id
                            """.formatted(secret, in, until, size, manifest, this.secret))
                    .query(Long.class)
                    .single();
            // not by a select: see V071
            var persons = database.sql("""
                            select f.person_id from person_function f
                            join council c on c.location_id = f.location_id where c.id = ? and %s
                            """.formatted(who))
                    .param(ground.council.id())
                    .query((row, _) -> row.getLong(1))
                    .list();
            persons.forEach(person -> database.sql("insert into poll_roll (poll_id, person_id) values (?, ?)")
                    .params(poll, person)
                    .update());
            try {
                database.sql("call open_poll(?)").param(poll).update();
                return state(poll);
            } catch (DataAccessException refused) {
                return String.valueOf(java.util.Objects.requireNonNull(refused.getRootCause())
                                .getMessage())
                        .replaceAll("^.*\\) ", "");
            }
        }

        void letVotesClose(int hours) {
            new CouncilTestData(database).letVotesClose(ground.council.id(), hours);
        }

        private String stranger() {
            return "(select max(id) + 1 from person)";
        }

        /** Each is refused by a right, a guard or a check; not because it is none or there is no such row. */
        void refuse(SoftAssertions refusals, Duration by, String... statements) {
            Stream.of(statements).flatMap(String::lines).forEach(sql -> {
                PollTestData.later(database, by);
                refusals.assertThatThrownBy(() -> run(sql))
                        .as("%s at %s", sql, by)
                        .isInstanceOf(DataAccessException.class)
                        .rootCause()
                        .isInstanceOfSatisfying(
                                SQLException.class,
                                refused -> assertThat(DENIED.contains(refused.getErrorCode())
                                                || refused.getErrorCode() == CHECK
                                                || SIGNALLED.equals(refused.getSQLState()))
                                        .as("%s at %s: %s", sql, by, refused)
                                        .isTrue());
            });
        }

        @Override
        public void close() throws SQLException {
            source.getConnection().rollback();
            source.destroy();
        }
    }
}
