package nl.perspectief.voting;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.perspectief.development.MariaDbServer;
import nl.perspectief.development.PortalProcess;
import nl.perspectief.development.ServerProcess;
import nl.perspectief.development.TestServers;
import nl.perspectief.voting.count.Question.YesNo;
import nl.perspectief.voting.count.Secrecy;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.support.TransactionTemplate;

/** Polls in which people vote through processes of their own, on a database of its own; either is killed meanwhile. */
final class KilledVoting implements AutoCloseable {

    /** What is killed. */
    enum Victim {
        APPLICATION,
        DATABASE,
        BOTH
    }

    private static final String NAME = "survivor";
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int RECEIPT = 16;

    /** What MariaDB writes down of statements that are slow; here all are, also those of procedures. */
    private final Path statements = TestServers.folder().resolve("killed-voting-statements.log");

    private final MariaDbServer server;
    private final int voters;
    private final PollGround ground;
    private int processes;

    KilledVoting(int voters) {
        this.voters = voters;
        // what is killed without having told the disk may still be read from the memory of the machine
        server = TestServers.anotherMariaDb(
                "killed-voting",
                "--slow-query-log=ON",
                "--long-query-time=0",
                "--log-slow-disabled-statements=",
                "--slow-query-log-file=" + statements);
        var source = new DriverManagerDataSource(
                server.url(), MariaDbServer.OWNER, server.passwords().owner());
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration", "classpath:db/rights")
                .placeholders(Map.of("serves", MariaDbServer.APP))
                .load()
                .migrate();
        ground = inOneGo(source, () -> new PollGround(source, NAME, voters));
    }

    /**
     * Everybody votes; something is killed after so many acknowledged ballots, and the rest vote when it is back.
     *
     * @return how many had been acknowledged by then
     */
    int round(Victim victim, int after) throws Exception {
        var poll = open();
        var casting = new Casting(poll, 1, CastingProcess.NONE);
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .atMost(PATIENCE)
                .until(() -> casting.receipts().size() >= after);
        if (victim != Victim.APPLICATION) {
            server.kill();
        }
        if (victim != Victim.DATABASE) {
            casting.process.kill();
        }
        var meanwhile = casting.receipts();
        if (victim != Victim.APPLICATION) {
            server.start();
        }
        var receipts = new ArrayList<String>();
        if (victim == Victim.DATABASE) {
            casting.awaitEnd();
        } else {
            var next = new Casting(poll, 1, CastingProcess.NONE);
            next.awaitEnd();
            receipts.addAll(next.receipts());
        }
        receipts.addAll(casting.receipts());
        assertThat(meanwhile.size()).as("killed while people vote").isLessThan(voters);
        assertThat(sealed(poll, receipts)).as("everybody").isEqualTo(voters);
        return meanwhile.size();
    }

    /**
     * Two processes, each of which has let a hundred vote, begin the race for the rest at the same moment; in all everybody
     * tries three times.
     */
    void twoApplications() throws Exception {
        var poll = open();
        try (var holder = server.connect(MariaDbServer.OWNER);
                var statement = holder.createStatement()) {
            statement.execute("select get_lock('%s', 0)".formatted(CastingProcess.GO));
            var both = List.of(new Casting(poll, 2, 0), new Casting(poll, 1, 1));
            await().atMost(PATIENCE).until(() -> both.stream().allMatch(Casting::isReady));
            statement.execute("select release_lock('%s')".formatted(CastingProcess.GO));
            for (var casting : both) {
                casting.awaitEnd();
            }
            assertThat(both)
                    .as("each took ballots")
                    .allSatisfy(casting -> assertThat(casting.receipts()).isNotEmpty());
            var receipts = both.stream()
                    .flatMap(casting -> casting.receipts().stream())
                    .toList();
            assertThat(receipts).hasSize(voters);
            assertThat(sealed(poll, receipts)).isEqualTo(voters);
        }
    }

    /** @return the turnout */
    private int sealed(long poll, List<String> acknowledged) throws Exception {
        try (var connection = server.connect(MariaDbServer.APP)) {
            var source = new SingleConnectionDataSource(connection, true);
            var closing = ground.on(source);
            PollTestData.later(closing.database, Duration.ofDays(8));
            inOneGo(source, () -> {
                closing.seal(poll);
                return true;
            });
            var file = closing.file(poll);
            assertThat(acknowledged)
                    .allSatisfy(
                            code -> assertThat(file).contains(HexFormat.of().formatHex(new Receipt(code).sha256())));
            var counts = closing.counts(poll);
            assertThat(counts).containsOnly(counts.getFirst());
            assertThat(file).contains("\"turnout\":" + counts.getFirst() + "}");
            return Math.toIntExact(counts.getFirst());
        }
    }

    /** The log has the end of each transaction and what closing does in its procedure, and nothing of a ballot. */
    void requireNoBallotWrittenDown() throws IOException {
        try (Stream<String> lines = Files.lines(statements, StandardCharsets.ISO_8859_1)) {
            var kept = lines.map(line -> line.toLowerCase(Locale.ROOT)).toList();
            assertThat(kept).filteredOn(line -> line.startsWith("commit")).hasSizeGreaterThan(voters);
            assertThat(kept).anyMatch(line -> line.startsWith("insert into ballot (id, poll_id, choice) select"));
            assertThat(kept)
                    .noneMatch(line -> line.contains("call cast_ballot"))
                    .noneMatch(line -> line.startsWith("update poll_roll"))
                    .noneMatch(line -> line.matches("insert into (ballot|poll_receipt) .* values.*"));
        }
    }

    private long open() {
        var source = new SingleConnectionDataSource(
                server.url(), MariaDbServer.OWNER, server.passwords().owner(), true);
        try (source) {
            return inOneGo(source, () -> ground.on(source).open(new YesNo(), Secrecy.SECRET, Duration.ofDays(7)));
        }
    }

    private static <T> T inOneGo(javax.sql.DataSource source, java.util.function.Supplier<T> work) {
        return requireNonNull(
                new TransactionTemplate(new DataSourceTransactionManager(source)).execute(_ -> work.get()));
    }

    @Override
    public void close() {
        server.close();
    }

    private final class Casting {

        private final Path log;
        private final ServerProcess process;

        Casting(long poll, int tries, int first) {
            var command = new ArrayList<String>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.addAll(new PortalProcess.Program(
                            CastingProcess.class.getName(),
                            List.of(
                                    "-XX:+UseSerialGC",
                                    "-XX:TieredStopAtLevel=1",
                                    "-Xmx256m",
                                    "-Dlogback.statusListenerClass=ch.qos.logback.core.status.NopStatusListener"),
                            true)
                    .arguments());
            command.addAll(List.of("" + poll, NAME, "" + voters, "" + tries, "" + first));
            processes++;
            log = TestServers.folder().resolve("casting-%d.log".formatted(processes));
            process = ServerProcess.start(
                    "casting",
                    command,
                    Map.of(
                            "DATABASE_URL", server.url(),
                            "DATABASE_USER", MariaDbServer.APP,
                            "DATABASE_PASSWORD", server.passwords().app()),
                    log);
        }

        boolean isReady() {
            return lines().contains(CastingProcess.READY);
        }

        void awaitEnd() {
            process.awaitEnd(PATIENCE);
            assertThat(lines()).contains(CastingProcess.END);
        }

        /** What libraries write as well is no receipt. */
        List<String> receipts() {
            return lines().stream()
                    .filter(line -> line.length() == RECEIPT && line.matches("[0-9A-Z]+"))
                    .toList();
        }

        private List<String> lines() {
            try (Stream<String> lines = Files.lines(log)) {
                return lines.toList();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
