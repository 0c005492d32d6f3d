package nl.perspectief.voting;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import nl.perspectief.PortalTest;
import nl.perspectief.council.Majority;
import nl.perspectief.council.MajorityBase;
import nl.perspectief.council.Tie;
import nl.perspectief.voting.count.Choice;
import nl.perspectief.voting.count.Option;
import nl.perspectief.voting.count.Outcome;
import nl.perspectief.voting.count.Question;
import nl.perspectief.voting.count.Question.Election;
import nl.perspectief.voting.count.Question.Scores;
import nl.perspectief.voting.count.Question.YesNo;
import nl.perspectief.voting.count.RandomPoll;
import nl.perspectief.voting.count.Reckoning.Chosen;
import nl.perspectief.voting.count.Reckoning.Drawn;
import nl.perspectief.voting.count.Result;
import nl.perspectief.voting.count.Rule;
import nl.perspectief.voting.count.Secrecy;
import nl.perspectief.voting.count.Share;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The program by which anybody verifies a sealed file, on files that the portal sealed. */
@PortalTest
@SuppressWarnings("NullAway.Init") // set before each test
class VerifyTests {

    /** Ten thousand in a soak: {@code ./portal test -Dtest=VerifyTests -Dflips=10000}. */
    private static final int FLIPS = Integer.getInteger("flips", 100);

    private static final int POLLS_OF_EACH_WAY = 4;
    private static final int UNVERIFIABLE = 3;
    private static final Path PROGRAM = Path.of("src/main/resources/static", SealService.VERIFIER);

    @TempDir
    static Path folder;

    @Autowired
    ApplicationContext context;

    private CouncilOfTwelve council;

    @BeforeAll
    static void compile() {
        var compiler = requireNonNull(ToolProvider.getSystemJavaCompiler());
        assertThat(compiler.run(null, null, null, "--release", "21", "-d", folder.toString(), PROGRAM.toString()))
                .isZero();
    }

    @BeforeEach
    void aCouncil() {
        council = new CouncilOfTwelve(context);
    }

    @Test
    void everyKindOfPollIsCountedAgainFromItsFileInOneChain() throws Exception {
        var random = new Random(5);
        var ids = new ArrayList<Long>();
        var files = new ArrayList<String>();
        var outcomes = new ArrayList<Outcome>();
        var published = new ArrayList<Boolean>();
        for (var way : RandomPoll.Way.values()) {
            for (int i = 0; i < POLLS_OF_EACH_WAY; i++) {
                var poll = new RandomPoll(way, random);
                var secrecy = way == RandomPoll.Way.ELECTION || i % 2 == 0 ? Secrecy.SECRET : Secrecy.OPEN;
                ids.add(council.held(poll, secrecy));
            }
        }
        for (var tie : Tie.values()) {
            ids.add(council.held(
                    seatsPerLocation(), Rule.most(null, tie), Secrecy.SECRET, Collections.nCopies(6, "[\"a\",\"d\"]")));
        }
        for (var id : ids) {
            var poll = council.seen(id);
            outcomes.addFirst(requireNonNull(poll.seal()).outcome());
            published.addFirst(!poll.hidesBallots());
            files.addFirst(saved("poll-" + id, council.file(id)).toString());
        }

        var said = new Ran(files, true);

        assertThat(said.code).as(said.text).isEqualTo(UNVERIFIABLE);
        assertThat(said.text).doesNotContain("PROBLEM", "was not given", "Everything fits.");
        assertThat(said.text.strip())
                .endsWith(published.stream().filter(whole -> !whole).count() + " of " + files.size()
                        + " files can not be verified: without ballots nothing shows that question, roll and result"
                        + " are those of the vote.");
        var parts = said.text.split("\n\n", -1);
        for (int i = 0; i < files.size(); i++) {
            assertThat(parts[i]).startsWith("\"" + files.get(i)).contains(found(outcomes.get(i), published.get(i)));
            assertThat(parts[i].contains("It is the one before the file above."))
                    .isEqualTo(i > 0);
        }
        assertThat(outcomes.stream().map(Outcome::result).collect(toSet()))
                .contains(Result.ADOPTED, Result.REJECTED, Result.CHOSEN, Result.TIED, Result.NO_QUORUM);
        var lines = outcomes.stream()
                .flatMap(outcome -> outcome.reckoning().lines().stream())
                .toList();
        assertThat(lines).hasAtLeastOneElementOfType(Drawn.class);
        assertThat(lines).anyMatch(line -> line instanceof Chosen chosen && chosen.location() != null);
        assertThat(published).contains(true, false);
    }

    private static List<String> found(Outcome outcome, boolean whole) {
        var says = whole ? ": " : ", as the file says: ";
        var found = new ArrayList<String>(List.of("Result" + says + outcome.result()));
        if (whole) {
            found.add(outcome.counts().stream()
                    .map(tally -> tally.option() + "=" + tally.count())
                    .collect(joining(", ", "{", "}")));
            found.add("Abstained: " + outcome.abstained());
        }
        if (outcome.result() == Result.CHOSEN || outcome.result() == Result.TIED) {
            found.add("Winners" + says + outcome.winners());
        }
        if (whole && outcome.result() == Result.TIED) {
            found.add("Undecided between: " + outcome.tied());
        }
        return found;
    }

    @Test
    void aFlippedByteIsToldWithItsPlace() throws Exception {
        for (var secrecy : Secrecy.values()) {
            var poll = council.held(scores(), Rule.most(null, Tie.LOT), secrecy, ballots(12));
            var file = council.file(poll);
            var seal = requireNonNull(council.seen(poll).seal()).sha256();
            var sealed = saved("sealed-" + secrecy, file);
            var random = new Random(secrecy.ordinal());
            var alone = 0;
            for (int i = 0; i < FLIPS / 2; i++) {
                var at = random.nextInt(file.length);
                var flipped = file.clone();
                flipped[at] ^= (byte) (1 + random.nextInt(255));
                var changed = saved("changed", flipped).toString();

                var said = new Ran(List.of(changed, "--sha256", seal, "--copy", sealed.toString()), false);
                assertThat(said.code).isOne();
                assertThat(said.text).contains("PROBLEM at byte " + at + " (");
                var without = new Ran(List.of(changed, "--sha256", seal), false);
                assertThat(without.text).contains("PROBLEM at byte ");
                alone += without.text.contains("this is not the sealed file") ? 0 : 1;
            }
            assertThat(alone)
                    .as("without the digest nothing is compared; the program says so")
                    .isZero();
        }
    }

    @Test
    void aBallotThatIsNoAnswerIsToldWithItsNumber() throws Exception {
        var poll = council.held(scores(), Rule.most(null, Tie.LOT), Secrecy.SECRET, ballots(6));
        var text = new String(council.file(poll), StandardCharsets.UTF_8);
        var second = text.indexOf("\"choice\":", text.indexOf("\"choice\":") + 1);
        var number = second + text.substring(second).indexOf("\"a\":") + 4;
        var changed = text.substring(0, number) + "9" + text.substring(number + 1);

        var said = new Ran(
                List.of(saved("nine", changed.getBytes(StandardCharsets.UTF_8)).toString()), true);

        assertThat(said.code).isOne();
        assertThat(said.text)
                .contains("PROBLEM at byte " + number + " (ballot 2, choice, a): this is no number from 1 to 5");
    }

    /** For MariaDB's usual order a blank at the end of a name is nothing. */
    @Test
    void namesAreInOrderOfTheirBytes() throws Exception {
        var database = context.getBean(JdbcClient.class);
        var names = List.of("Ann ", "Ann", "Ann-Marie", "Єва", "Zoë", "ann");
        for (int i = 0; i < names.size(); i++) {
            database.sql("update person set name = ? where subject = ?")
                    .params(names.get(i), council.members.get(i))
                    .update();
        }
        var poll = council.held(scores(), Rule.most(null, Tie.LOT), Secrecy.OPEN, ballots(names.size()));

        var said = new Ran(List.of(saved("names", council.file(poll)).toString()), false);

        assertThat(said.text).contains("Everything fits.", "only that shows that nobody changed the file");
    }

    @Test
    void aReceiptIsFoundAsPeopleTypeIt() throws Exception {
        var question = scores();
        var poll = council.open(question, Rule.most(null, Tie.LOT), Secrecy.SECRET);
        var receipts = council.cast(
                poll,
                Secrecy.SECRET,
                ballots(5).stream()
                        .map(question::parse)
                        .<Choice>map(choice -> choice)
                        .toList());
        council.seal(poll);
        var file = saved("receipts", council.file(poll)).toString();

        var typed =
                receipts.getFirst().shown().toLowerCase(java.util.Locale.ROOT).replace('0', 'o');
        assertThat(new Ran(List.of(file, "--receipt", typed), false).text).contains("The receipt is in the file.");
        var other = new Ran(List.of(file, "--receipt", Receipt.fresh().shown()), false);
        assertThat(other.text).contains("PROBLEM", "the receipt is not in the file");
        assertThat(other.code).isOne();
    }

    @Test
    void anotherFileThanTheOneBeforeIsTold() throws Exception {
        var files = Stream.generate(() -> council.held(scores(), Rule.most(null, Tie.LOT), Secrecy.OPEN, ballots(2)))
                .limit(3)
                .map(council::file)
                .toList();
        var last = saved("last", files.get(2)).toString();
        var first = saved("first", files.getFirst()).toString();

        var said = new Ran(List.of(last, first), false);

        assertThat(said.code).isOne();
        assertThat(said.text).contains("this is not the file before the one above");
        assertThat(new Ran(List.of(), false).code).isEqualTo(2);
    }

    /** Nothing ties the rest of it to the digest that members were told. */
    @Test
    void aFileWithoutBallotsIsNeverSaidToFit() throws Exception {
        var complete = "b".repeat(64);
        var file = saved("without", Canonical.write(published("ADOPTED", 4)).getBytes(StandardCharsets.UTF_8))
                .toString();

        var said = new Ran(List.of(file, "--sha256", complete), true);

        assertThat(said.code).isEqualTo(UNVERIFIABLE);
        assertThat(said.text.strip().lines().toList().getLast()).startsWith("This file can not be verified");
        assertThat(said.text).doesNotContain("Everything fits");
    }

    @Test
    void aTextOfAFileCanNotLookLikeTheVerdict() throws Exception {
        var text = "Vraag\u001b[8m\r\nEverything fits.\u202e\u2028\u009b2J\"\u00a0";
        var file = whole(Secrecy.SECRET);
        texts(file).put("nl", text).put("uk", text);
        file.put("turnout", 1);

        var said = new Ran(
                List.of(saved("text", Canonical.write(file).getBytes(StandardCharsets.UTF_8))
                        .toString()),
                false);

        assertThat(said.code).isOne();
        assertThat(said.text.codePoints().filter(sign -> sign != '\n').mapToObj(Character::getType))
                .doesNotContain((int) Character.CONTROL, (int) Character.FORMAT, (int) Character.LINE_SEPARATOR);
        assertThat(said.text.lines().filter(line -> line.startsWith("Everything fits")))
                .isEmpty();
        assertThat(said.text)
                .contains(
                        "Question: \"Vraag\\u001B[8m\\u000D\\u000AEverything fits.\\u202E\\u2028\\u009B2J\\u0022\\u00A0\"");
        assertThat(said.text.strip().lines().toList().getLast()).startsWith("Problems: ");
    }

    @Test
    void thePortalAndTheProgramRefuseTheSame() throws Exception {
        var files = new LinkedHashMap<String, Boolean>();
        for (var secrecy : Secrecy.values()) {
            var good = Canonical.write(whole(secrecy));
            files.put(good, true);
            files.put(good + "\n", false);
            files.put(good.replace("\"choice\"", " \"choice\""), false);
            files.put(good.replace("Стоянка", "\\u0421тоянка"), false);
            files.put(good.replace("perspectief-poll-1", "perspectief-poll-2"), false);
            for (var mutation : MUTATIONS) {
                var file = whole(secrecy);
                mutation.accept(file);
                files.put(Canonical.write(file), false);
            }
        }
        for (var result : Result.values()) {
            for (var turnout : List.of(0, 2, 4, 5)) {
                var may = turnout == 2 ? result == Result.NO_QUORUM : turnout == 4 && MAY_BE.contains(result);
                files.put(
                        Canonical.write(published(result.name(), turnout)),
                        may || turnout == 0 && result == Result.NO_QUORUM);
            }
        }
        for (var winners : List.of(List.of(), List.of("a"), List.of("a", "b"), List.of("b", "b"), List.of("z"))) {
            for (var result : List.of("CHOSEN", "TIED", "NO_CHOICE")) {
                var may = winners.size() == 1 && !winners.contains("z") && result.equals("CHOSEN")
                        || winners.isEmpty() && result.equals("NO_CHOICE");
                var file = published(result, 4);
                var manifest = ReadFileTests.manifest(
                        new Question.One(List.of(new Option("a"), new Option("b"))),
                        Secrecy.SECRET,
                        7,
                        Rule.most(null, Tie.REJECTED));
                file.set("manifest", Canonical.read(manifest));
                winners.forEach(winner -> ((ArrayNode) file.get("winners")).add((String) winner));
                files.put(Canonical.write(file), may);
                if (winners.isEmpty()) {
                    ((ArrayNode) file.get("tied")).add("a").add("b");
                    files.put(Canonical.write(file), result.equals("TIED"));
                }
            }
        }
        for (var each : files.entrySet()) {
            var bytes = each.getKey().getBytes(StandardCharsets.UTF_8);
            var read = ReadFile.read(() -> new ByteArrayInputStream(bytes), null);
            var said = new Ran(List.of(saved("crafted", bytes).toString()), false);

            assertThat(said.code != 1).as(each.getKey() + said.text).isEqualTo(each.getValue());
            assertThat(read.faults().isEmpty())
                    .as(each.getKey() + read.faults())
                    .isEqualTo(each.getValue());
            assertThat(read.isUnverifiable()).isEqualTo(said.code == UNVERIFIABLE);
        }
    }

    private static final Set<Result> MAY_BE = Set.of(Result.ADOPTED, Result.REJECTED);

    /** After each of them it is no file of the portal. */
    private static final List<Consumer<ObjectNode>> MUTATIONS = List.of(
            file -> file.put("more", 1),
            file -> file.remove("previous"),
            file -> file.put("previous", "none"),
            file -> file.put("turnout", 4),
            file -> file.put("turnout", "5"),
            file -> ((ArrayNode) file.get("receipts")).add("c".repeat(64)),
            file -> ((ArrayNode) file.get("receipts")).insert(0, "c".repeat(64)),
            file -> ((ArrayNode) file.get("ballots")).add(1),
            file -> ballot(file).put("more", 1),
            file -> ballot(file).put("choice", "Yes"),
            file -> ballot(file).putNull("choice"),
            file -> ballot(file).remove(List.of("id", "name")),
            file -> ballot(file).put("id", "1").put("name", ""),
            file -> ((ArrayNode) file.get("ballots"))
                    .add(ballot(file).deepCopy())
                    .remove(1),
            file -> manifest(file).put("more", 1),
            file -> manifest(file).put("key", "1"),
            file -> manifest(file).put("council", ""),
            file -> manifest(file).put("municipality", "a\nb"),
            file -> manifest(file).put("closesAt", "2025-01-01T10:00:00Z"),
            file -> manifest(file).put("closesAt", "2026-01-08T11:00:00+01:00"),
            file -> manifest(file).put("secrecy", "HALF"),
            file -> texts(file).put("uk", ""),
            file -> texts(file).put("fr", "Une question"),
            file -> part(file, "options").putObject("a"),
            file -> part(file, "roll").put("size", 4_000_000),
            file -> part(file, "roll").put("size", 0),
            file -> part(file, "roll").put("sha256", "1"),
            file -> part(file, "roll").put("more", 1),
            file -> part(file, "rule").put("tie", "LOT"),
            file -> part(file, "rule").put("base", "WHOLE_ROLL"),
            file -> part(file, "rule").putObject("quorum").put("denominator", 4).put("numerator", 2),
            file -> part(file, "question").put("kind", "ONE"),
            file -> part(file, "question").put("more", 1));

    private static ObjectNode ballot(ObjectNode file) {
        return (ObjectNode) requireNonNull(file.get("ballots")).get(0);
    }

    private static ObjectNode manifest(ObjectNode file) {
        return (ObjectNode) requireNonNull(file.get("manifest"));
    }

    private static ObjectNode part(ObjectNode file, String name) {
        return (ObjectNode) requireNonNull(manifest(file).get(name));
    }

    private static ObjectNode texts(ObjectNode file) {
        return part(file, "title");
    }

    private static ObjectNode whole(Secrecy secrecy) {
        var file = yesOrNo(secrecy, null);
        var ballots = file.putArray("ballots");
        for (int i = 0; i < 5; i++) {
            var ballot = ballots.addObject().put("choice", i == 0 ? "no" : "yes");
            if (secrecy == Secrecy.SECRET) {
                ballot.put("id", "%032x".formatted(i));
                ((ArrayNode) file.get("receipts")).add("%064x".formatted(i));
            } else {
                ballot.put("name", "Ann " + i);
            }
        }
        return file.put("turnout", 5);
    }

    /** Of seven, of whom three make a quorum. */
    private static ObjectNode published(String result, int turnout) {
        var file = yesOrNo(Secrecy.SECRET, Share.percent(40));
        for (int i = 0; i < turnout; i++) {
            ((ArrayNode) file.get("receipts")).add("%064x".formatted(i));
        }
        file.putArray("winners");
        file.putArray("tied");
        return file.put("turnout", turnout).put("result", result).put("complete", "b".repeat(64));
    }

    private static ObjectNode yesOrNo(Secrecy secrecy, @Nullable Share quorum) {
        var rule = Rule.majority(quorum, Majority.SIMPLE, MajorityBase.FOR_AND_AGAINST);
        var file = Canonical.object();
        file.set("manifest", Canonical.read(ReadFileTests.manifest(new YesNo(), secrecy, 7, rule)));
        file.putArray("receipts");
        return file.putNull("previous");
    }

    /** With a candidate too many everywhere, whom nobody wanted. */
    private static Election seatsPerLocation() {
        return new Election(
                List.of(
                        new Option("a", "north"),
                        new Option("b", "north"),
                        new Option("c", "south"),
                        new Option("d", "south"),
                        new Option("e", "south")),
                4,
                2);
    }

    private static Scores scores() {
        return new Scores(List.of(new Option("a"), new Option("b"), new Option("c")));
    }

    private static List<String> ballots(int number) {
        var random = new Random(number);
        return Stream.generate(() -> "{\"a\":%d,\"c\":%d}".formatted(1 + random.nextInt(5), 1 + random.nextInt(5)))
                .limit(number)
                .toList();
    }

    private static Path saved(String name, byte[] file) throws Exception {
        return Files.write(folder.resolve(name + ".json"), file);
    }

    /** One run, as a program of its own or, much faster, within this one. */
    private static final class Ran {

        private final int code;
        private final String text;

        private Ran(List<String> arguments, boolean asProgram) throws Exception {
            var out = new ByteArrayOutputStream();
            code = asProgram ? program(arguments, out) : within(arguments, out);
            text = out.toString(StandardCharsets.UTF_8);
        }

        private static int program(List<String> arguments, ByteArrayOutputStream out) throws Exception {
            var command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(), PROGRAM.toString()));
            command.addAll(arguments);
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getInputStream().transferTo(out);
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return process.exitValue();
        }

        private static int within(List<String> arguments, ByteArrayOutputStream out) throws Exception {
            try (var loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
                var run = loader.loadClass("Verify").getDeclaredMethod("run", List.class, PrintStream.class);
                run.setAccessible(true);
                return (int) run.invoke(null, arguments, new PrintStream(out, true, StandardCharsets.UTF_8));
            }
        }
    }
}
