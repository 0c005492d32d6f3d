package nl.perspectief.voting;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.perspectief.PortalTest;
import nl.perspectief.council.Tie;
import nl.perspectief.development.TestServers;
import nl.perspectief.voting.SealFault.Part;
import nl.perspectief.voting.count.Option;
import nl.perspectief.voting.count.Question.Scores;
import nl.perspectief.voting.count.Rule;
import nl.perspectief.voting.count.Secrecy;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * What the portal finds in its own tables. They are changed by their owner, without triggers and checks: on a connection
 * of the owner a copy stands before each.
 */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class SealCheckTests {

    private static final int FLIPS = Integer.getInteger("flips", 100);

    private static final List<String> TABLES =
            List.of("poll", "poll_roll", "ballot", "poll_receipt", "open_ballot", "poll_outcome", "poll_file");

    /** A column with what is told of it. */
    private record Column(String table, String name, String key, Part part, String field) {}

    private static final List<Column> OF_SECRET = List.of(
            new Column("ballot", "choice", "id", Part.BALLOT, "choice"),
            new Column("ballot", "id", "id", Part.BALLOT, "id"),
            new Column("poll_receipt", "receipt_sha256", "receipt_sha256", Part.RECEIPT, "receipt_sha256"));

    private static final List<Column> OF_OPEN = List.of(
            new Column("open_ballot", "choice", "person_id", Part.BALLOT, "choice"),
            new Column("open_ballot", "name", "person_id", Part.BALLOT, "name"));

    private static final List<Column> OF_BOTH = List.of(
            new Column("poll", "manifest", "id", Part.POLL, "manifest"),
            new Column("poll", "manifest_sha256", "id", Part.POLL, "manifest_sha256"),
            new Column("poll", "previous_sha256", "id", Part.CHAIN, "previous_sha256"),
            new Column("poll", "sealed_sha256", "id", Part.POLL, "sealed_sha256"),
            new Column("poll", "roll_salt", "id", Part.ROLL, "roll_salt or person_id"),
            new Column("poll_outcome", "outcome", "poll_id", Part.OUTCOME, "outcome"),
            new Column("poll_file", "content", "part", Part.FILE, "content"));

    @Autowired
    SealCheck seals;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationContext context;

    private CouncilOfTwelve council;
    private @Nullable SingleConnectionDataSource connection;
    private JdbcClient owner;
    private SealCheck check;

    @BeforeEach
    void aCouncil() {
        council = new CouncilOfTwelve(context);
    }

    @AfterEach
    void goAway() {
        if (connection != null) {
            connection.destroy();
        }
    }

    @Test
    void aFlippedByteInTheTablesIsToldWithItsPlace() {
        var first = held(Secrecy.OPEN);
        var secret = held(Secrecy.SECRET);
        var open = held(Secrecy.OPEN);
        held(Secrecy.SECRET);
        for (var poll : List.of(first, secret, open)) {
            assertThat(seals.check(poll)).isEmpty();
        }
        copyTables();
        var random = new Random(7);
        for (int i = 0; i < FLIPS; i++) {
            var poll = i % 2 == 0 ? secret : open;
            var columns = i % 2 == 0 ? OF_SECRET : OF_OPEN;
            var column = i % 4 < 2
                    ? columns.get(random.nextInt(columns.size()))
                    : OF_BOTH.get(random.nextInt(OF_BOTH.size()));

            flip(column, poll, random);
        }
    }

    private void flip(Column column, long poll, Random random) {
        var idColumn = column.table().equals("poll") ? "id" : "poll_id";
        var rows = owner.sql("select %s k, %s v from %s where %s = ? order by %s"
                        .formatted(column.key(), column.name(), column.table(), idColumn, column.key()))
                .param(poll)
                .query((row, _) -> List.of(requireNonNull(row.getObject("k")), row.getBytes("v")))
                .list();
        var row = rows.get(random.nextInt(rows.size()));
        var before = (byte[]) row.get(1);
        var after = before.clone();
        var at = random.nextInt(after.length);
        var text = List.of("choice", "name", "manifest", "outcome").contains(column.name());
        while (text && after[at] < 0) {
            at = random.nextInt(after.length);
        }
        do {
            after[at] = (byte) (before[at] ^ (1 + random.nextInt(text ? 127 : 255)));
        } while (text && !Character.isLetterOrDigit(after[at]));
        var key = column.key().equals(column.name()) ? after : row.get(0);
        set(column, poll, idColumn, row.get(0), after);

        var faults = check.check(poll);

        assertThat(faults)
                .as("%s, byte %d", column, at)
                .anyMatch(
                        fault -> fault.part() == column.part() && fault.field().equals(column.field()));
        if (column.part() == Part.FILE) {
            assertThat(faults).extracting(SealFault::at).contains((long) at);
        }
        if (column.field().equals("choice") && column.table().equals("ballot")) {
            assertThat(faults).extracting(SealFault::row).contains(rows.indexOf(row) + 1);
        }
        set(column, poll, idColumn, key, before);
        assertThat(check.check(poll)).as("put back").isEmpty();
    }

    private void set(Column column, long poll, String idColumn, Object key, byte[] value) {
        assertThat(owner.sql("update %s set %s = ? where %s = ? and %s = ?"
                                .formatted(column.table(), column.name(), idColumn, column.key()))
                        .param(value)
                        .param(poll)
                        .param(key)
                        .update())
                .isOne();
    }

    @Test
    void whatIsMissingOrTooManyIsTold() {
        var poll = held(Secrecy.SECRET);
        copyTables();
        told(
                "update poll_roll set has_voted = false where poll_id = ? and has_voted limit 1",
                poll,
                Part.ROLL,
                "has_voted");
        told("delete from ballot where poll_id = ? limit 1", poll, Part.BALLOT, "row");
        told("delete from poll_receipt where poll_id = ? limit 1", poll, Part.RECEIPT, "row");
        told("delete from poll_roll where poll_id = ? limit 1", poll, Part.ROLL, "roll_salt or person_id");
        told("delete from poll_outcome where poll_id = ?", poll, Part.OUTCOME, "row");
        told("update poll set closes_at = closes_at + interval 1 second where id = ?", poll, Part.POLL, "closes_at");
        // which is no time any more
        told("update poll set manifest = replace(manifest, 'Z\"', '\"') where id = ?", poll, Part.POLL, "manifest");
    }

    /** As when a poll was left closed and the next one sealed. */
    @Test
    void aLinkThatIsMissingIsTold() {
        var first = held(Secrecy.OPEN);
        var second = held(Secrecy.OPEN);
        copyTables();
        told("update poll set previous_sha256 = null where id = ?", second, Part.CHAIN, "previous_sha256");
        assertThat(owner.sql("update poll set state = 'CLOSING', sealed_sha256 = null where id = ?")
                        .param(first)
                        .update())
                .isOne();

        assertThat(check.check(second)).contains(SealFault.of(Part.CHAIN, "previous_sha256"));
    }

    private void told(String change, long poll, Part part, String field) {
        assertThat(owner.sql(change).param(poll).update()).isOne();
        assertThat(check.check(poll))
                .anyMatch(fault -> fault.part() == part && fault.field().equals(field));
    }

    @Test
    void ofManyBallotsThatWereChangedSomeAreTold() {
        var poll = held(Secrecy.SECRET);
        copyTables();
        owner.sql("update ballot set choice = '{\"a\":5,\"b\":5}' where poll_id = ?")
                .param(poll)
                .update();

        assertThat(check.check(poll))
                .filteredOn(fault -> fault.part() == Part.BALLOT)
                .isNotEmpty()
                .allMatch(fault -> fault.field().equals("choice"))
                .extracting(SealFault::row)
                .doesNotHaveDuplicates();
    }

    private long held(Secrecy secrecy) {
        return council.held(
                question(),
                Rule.most(null, Tie.LOT),
                secrecy,
                IntStream.rangeClosed(1, 10)
                        .mapToObj(i -> "{\"a\":%d,\"b\":%d}".formatted(1 + i % 5, 1 + i % 3))
                        .toList());
    }

    private static Scores question() {
        return new Scores(List.of(new Option("a"), new Option("b")));
    }

    /** With what this test wrote, which nobody else sees. */
    private void copyTables() {
        var environment = TestServers.databaseEnvironment();
        connection = new SingleConnectionDataSource(
                requireNonNull(environment.get("DATABASE_URL")),
                requireNonNull(environment.get("DATABASE_OWNER_USER")),
                requireNonNull(environment.get("DATABASE_OWNER_PASSWORD")),
                true);
        owner = JdbcClient.create(connection);
        for (var table : TABLES) {
            owner.sql("create temporary table copy_of_" + table + " select * from " + table + " where false")
                    .update();
            owner.sql("alter table copy_of_" + table + " rename " + table).update();
            var batches = new JdbcTemplate(connection);
            for (var row : database.sql("select * from " + table).query().listOfRows()) {
                batches.update(
                        "insert into %s (%s) values (%s)"
                                .formatted(
                                        table,
                                        String.join(", ", row.keySet()),
                                        String.join(", ", Collections.nCopies(row.size(), "?"))),
                        row.values().toArray());
            }
        }
        var tables = new ResultFile(new JdbcTemplate(connection));
        check = new SealCheck(owner, new SealedFiles(owner, tables), tables);
    }
}
