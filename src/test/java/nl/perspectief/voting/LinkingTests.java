package nl.perspectief.voting;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.perspectief.NewRows;
import nl.perspectief.PortalTest;
import nl.perspectief.TestData;
import nl.perspectief.development.MariaDbServer;
import nl.perspectief.development.TestServers;
import nl.perspectief.security.Roles;
import nl.perspectief.voting.count.Choice;
import nl.perspectief.voting.count.Option;
import nl.perspectief.voting.count.Question.One;
import nl.perspectief.voting.count.Secrecy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Somebody who has all tables and the log of secret polls, and has even seen who voted after whom, matches people to
 * ballots no better than chance. Everybody votes for something else, so that the test knows whose each ballot is.
 */
@PortalTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@SuppressWarnings("NullAway.Init") // set before each test
class LinkingTests {

    private static final int POLLS = 25;
    private static final int VOTERS = 40;
    private static final long SEED = 7;

    /** By chance a match is so far from none in two of a million runs. */
    private static final double BOUND = 5;

    private static final One QUESTION = new One(IntStream.range(0, VOTERS)
            .mapToObj(number -> new Option("pecul" + number))
            .toList());

    @Autowired
    VotingService voting;

    @Autowired
    TestData data;

    @Autowired
    JdbcClient portal;

    private final Random random = new Random(SEED);
    private NewRows newRows;
    private SingleConnectionDataSource source;
    private TransactionTemplate transactions;
    private PollGround ground;

    @BeforeEach
    void aCouncil() {
        newRows = NewRows.sinceNow();
        var server = TestServers.mariaDb();
        source = new SingleConnectionDataSource(
                server.url(), MariaDbServer.APP, server.passwords().app(), true);
        transactions = new TransactionTemplate(new DataSourceTransactionManager(source));
        ground = inOneGo(() -> new PollGround(source, "linked", VOTERS));
    }

    @AfterEach
    void takeAway() {
        source.destroy();
        newRows.close();
    }

    @Test
    void noOrderOfWhatIsKeptTellsWhoVotedWhat() {
        var attack = new Attack();
        for (var poll = 0; poll < POLLS; poll++) {
            var held = new Held();
            held.votes.forEach(vote -> inOneGo(() -> {
                ground.cast(held.poll, vote.voter + 1, choice(vote.voter), vote.receipt);
                return vote;
            }));
            held.seal();
            attack.on(held);
        }

        assertThat(attack.matches).hasSizeGreaterThan(20);
        assertThat(attack.tells()).isEmpty();
    }

    /** The attack is one: it finds the order in ballots that are numbered as they come, and sealing takes it away. */
    @Test
    void ballotsThatAreNumberedAsTheyComeAreLinkedUntilTheyAreSealed() {
        var before = new Attack();
        var after = new Attack();
        for (var poll = 0; poll < POLLS; poll++) {
            var held = new Held();
            held.votes.forEach(vote -> inOneGo(() -> ground.database
                    .sql("call cast_ballot(?, ?, ?, ?, ?)")
                    .param(held.poll)
                    .param("linked-" + (vote.voter + 1))
                    .param(ByteBuffer.allocate(16)
                            .putLong(held.poll)
                            .putLong(held.votes.indexOf(vote))
                            .array())
                    .param(choice(vote.voter).toJson())
                    .param(vote.receipt.sha256())
                    .query()
                    .singleRow()));
            before.on(held);
            held.seal();
            after.on(held);
        }

        assertThat(before.tells()).contains("as they voted / ballots by id");
        assertThat(after.tells()).isEmpty();
    }

    @Test
    void aBallotChangesThreeTablesThatHaveNoTimeAndNoSequence() {
        var held = new Held();
        var before = checksums();

        castByService(held);

        var after = checksums();
        assertThat(after.keySet().stream().filter(table -> !Objects.equals(after.get(table), before.get(table))))
                .containsExactlyInAnyOrder("poll_roll", "ballot", "poll_receipt");
        assertThat(portal.sql("""
                                select concat(table_name, '.', column_name) from information_schema.columns
                                where table_schema = database() and table_name in ('poll_roll', 'ballot', 'poll_receipt')
                                """).query(String.class).list())
                .containsExactlyInAnyOrder(
                        "poll_roll.poll_id",
                        "poll_roll.person_id",
                        "poll_roll.has_voted",
                        "poll_roll.channel",
                        "ballot.id",
                        "ballot.poll_id",
                        "ballot.choice",
                        "poll_receipt.receipt_sha256",
                        "poll_receipt.poll_id");
    }

    /** Of Spring {@code StatementCreatorUtils} would repeat each value, and the driver each packet. */
    @Test
    void atNoLevelTheLogHoldsAChoiceOrAReceipt() {
        var held = new Held();
        var loggers = Stream.of(
                        "nl.perspectief",
                        "org.springframework",
                        "org.springframework.jdbc.core.StatementCreatorUtils",
                        "org.hibernate",
                        "org.hibernate.orm.jdbc.bind",
                        "org.mariadb",
                        "org.mariadb.jdbc.client",
                        "com.zaxxer")
                .map(name -> (Logger) LoggerFactory.getLogger(name))
                .toList();
        var root = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        var levels = new HashMap<Logger, Level>();
        var log = new ListAppender<ILoggingEvent>();
        log.start();
        loggers.forEach(logger -> levels.put(logger, logger.getLevel()));
        var console = new ArrayList<ch.qos.logback.core.Appender<ILoggingEvent>>();
        root.iteratorForAppenders().forEachRemaining(console::add);
        console.forEach(root::detachAppender);
        root.addAppender(log);
        try {
            loggers.forEach(logger -> logger.setLevel(Level.TRACE));
            castByService(held);
        } finally {
            loggers.forEach(logger -> logger.setLevel(levels.get(logger)));
            root.detachAppender(log);
            console.forEach(root::addAppender);
        }

        var lines = List.copyOf(log.list).stream()
                .map(event -> event.getLoggerName() + " " + event.getFormattedMessage())
                .toList();
        var vote = held.votes.getFirst();
        assertThat(lines).as("it looks at what is written").anyMatch(line -> line.contains("call cast_ballot"));
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.toLowerCase(Locale.ROOT))
                        .doesNotContain(
                                "pecul",
                                vote.receipt.code().toLowerCase(Locale.ROOT),
                                HexFormat.of().formatHex(vote.receipt.sha256()))
                        .doesNotContain("org.mariadb.jdbc.client"));
    }

    /** Of Tomcat {@code Http11InputBuffer} would repeat each request, and Vaadin and its push each message. */
    @Test
    void atNoLevelTheLogRepeatsWhatABrowserSends() {
        for (var name : List.of(
                "org.apache.coyote.http11.Http11InputBuffer",
                "org.atmosphere.cpr.DefaultBroadcaster",
                "com.vaadin.flow.server.communication.ServerRpcHandler")) {
            var logger = (Logger) LoggerFactory.getLogger(name);
            var level = logger.getLevel();
            try {
                logger.setLevel(Level.TRACE);
                assertThat(logger.isTraceEnabled()).as(name).isFalse();
                assertThat(logger.isDebugEnabled()).as(name).isFalse();
            } finally {
                logger.setLevel(level);
            }
        }
    }

    private void castByService(Held held) {
        var vote = held.votes.getFirst();
        data.signIn("linked-" + (vote.voter + 1), Roles.COUNCIL_MEMBER);
        voting.cast(held.poll, choice(vote.voter), vote.receipt);
    }

    private Map<String, Long> checksums() {
        var sums = new LinkedHashMap<String, Long>();
        portal.sql("show tables")
                .query((row, _) -> row.getString(1))
                .list()
                .forEach(table -> sums.put(
                        table,
                        portal.sql("checksum table " + table + " extended")
                                .query((row, _) -> row.getLong(2))
                                .single()));
        return sums;
    }

    private static Choice choice(int voter) {
        return new Choice.Marked(List.of("pecul" + voter));
    }

    private <T> T inOneGo(java.util.function.Supplier<T> work) {
        return requireNonNull(transactions.execute(_ -> work.get()));
    }

    private record Vote(int voter, long person, Receipt receipt) {}

    /** A poll, and in which order everybody votes in it. */
    private final class Held {

        private final long poll = inOneGo(() -> ground.open(QUESTION, Secrecy.SECRET, Duration.ofDays(7)));
        private final List<Vote> votes = new ArrayList<>();

        Held() {
            var order = new ArrayList<>(IntStream.range(0, VOTERS).boxed().toList());
            Collections.shuffle(order, random);
            order.forEach(voter -> votes.add(new Vote(voter, ground.member(voter + 1), Receipt.fresh())));
        }

        void seal() {
            PollTestData.later(ground.database, Duration.ofDays(8));
            inOneGo(() -> {
                ground.seal(poll);
                return poll;
            });
            PollTestData.now(ground.database);
        }
    }

    /** Lays each order of people beside each order of ballots. */
    private final class Attack {

        private final Map<String, Double> matches = new LinkedHashMap<>();
        private final Map<String, Integer> hits = new LinkedHashMap<>();

        void on(Held held) {
            var people = people(held);
            ballots(held)
                    .forEach((ballots, second) -> people.forEach((order, first) -> {
                        var pair = order + " / " + ballots;
                        assertThat(second).as(pair).hasSameSizeAs(first);
                        matches.merge(pair, correlation(first, second), Double::sum);
                        hits.merge(pair, same(first, second), Integer::sum);
                    }));
        }

        /** Where people and ballots are in the same order, or in the reverse, or often in the same place. */
        List<String> tells() {
            return matches.keySet().stream()
                    .filter(pair -> Math.abs(requireNonNull(matches.get(pair)) / Math.sqrt(POLLS)) > BOUND
                            || requireNonNull(hits.get(pair)) > POLLS + (BOUND + 1) * Math.sqrt(POLLS))
                    .toList();
        }

        private Map<String, List<Integer>> people(Held held) {
            var byPerson = new HashMap<String, Integer>();
            var byReceipt = new HashMap<String, Integer>();
            held.votes.forEach(vote -> {
                byPerson.put(String.valueOf(vote.person), vote.voter);
                byReceipt.put(HexFormat.of().formatHex(vote.receipt.sha256()), vote.voter);
            });
            var orders = new LinkedHashMap<String, List<Integer>>();
            orders.put("as they voted", held.votes.stream().map(Vote::voter).toList());
            orders.put("roll", read("select person_id from poll_roll where poll_id = ?", held, byPerson));
            orders.put(
                    "roll by name",
                    read(
                            "select r.person_id from poll_roll r join person p on p.id = r.person_id where poll_id = ? order by p.name",
                            held,
                            byPerson));
            orders.put(
                    "receipts",
                    read("select lower(hex(receipt_sha256)) from poll_receipt where poll_id = ?", held, byReceipt));
            orders.put(
                    "receipts past the key",
                    read(
                            "select lower(hex(receipt_sha256)) from poll_receipt ignore index (primary) where poll_id = ?",
                            held,
                            byReceipt));
            orders.put("receipts in the file", inFile("\"([0-9a-f]{64})\"", held, byReceipt));
            orders.values().removeIf(List::isEmpty);
            return orders;
        }

        private Map<String, List<Integer>> ballots(Held held) {
            var byChoice = new HashMap<String, Integer>();
            held.votes.forEach(vote -> byChoice.put(choice(vote.voter).toJson(), vote.voter));
            var orders = new LinkedHashMap<String, List<Integer>>();
            orders.put("ballots", read("select choice from ballot where poll_id = ?", held, byChoice));
            orders.put(
                    "ballots past the key",
                    read("select choice from ballot ignore index (primary) where poll_id = ?", held, byChoice));
            orders.put(
                    "ballots by id", read("select choice from ballot where poll_id = ? order by id", held, byChoice));
            orders.put("ballots in the file", inFile("\"choice\":(\\[[^]]*])", held, byChoice));
            orders.values().removeIf(List::isEmpty);
            return orders;
        }

        private List<Integer> read(String query, Held held, Map<String, Integer> whose) {
            return whose(
                    ground.database.sql(query).param(held.poll).query((row, _) -> row.getString(1)).list().stream(),
                    whose);
        }

        private List<Integer> inFile(String form, Held held, Map<String, Integer> whose) {
            return whose(
                    Pattern.compile(form)
                            .matcher(ground.file(held.poll))
                            .results()
                            .map(found -> found.group(1)),
                    whose);
        }

        private static List<Integer> whose(Stream<String> keys, Map<String, Integer> whose) {
            var found = new ArrayList<Integer>();
            keys.forEach(key -> {
                var voter = whose.get(key);
                if (voter != null) {
                    found.add(voter);
                }
            });
            return found;
        }

        /** Spearman's, as a number of standard deviations. */
        private static double correlation(List<Integer> first, List<Integer> second) {
            var size = first.size();
            var sum = IntStream.range(0, size)
                    .mapToDouble(place -> Math.pow(place - second.indexOf(first.get(place)), 2))
                    .sum();
            return (1 - 6 * sum / (size * (Math.pow(size, 2) - 1))) * Math.sqrt(size - 1);
        }

        private static int same(List<Integer> first, List<Integer> second) {
            return (int) IntStream.range(0, first.size())
                    .filter(place -> first.get(place).equals(second.get(place)))
                    .count();
        }
    }
}
