package nl.perspectief.voting;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.text.Texts;
import nl.perspectief.council.Majority;
import nl.perspectief.council.MajorityBase;
import nl.perspectief.voting.SealFault.Part;
import nl.perspectief.voting.count.Option;
import nl.perspectief.voting.count.Question;
import nl.perspectief.voting.count.Question.YesNo;
import nl.perspectief.voting.count.Result;
import nl.perspectief.voting.count.Rule;
import nl.perspectief.voting.count.Secrecy;
import org.junit.jupiter.api.Test;

/** Files that somebody brings, without the portal's tables. */
class ReadFileTests {

    private static final int MANY = 100_000;
    private static final int LARGE = 38 << 20;

    /** Comes in pieces and is never whole in memory. */
    @Test
    void aHundredThousandBallotsAreCounted() {
        var read = ReadFile.read(() -> file(MANY, MANY, ReadFileTests::ballot, ReadFileTests::receipt, ""), null);

        assertThat(read.faults()).isEmpty();
        assertThat(read.outcome()).satisfies(outcome -> {
            assertThat(outcome.ballots()).isEqualTo(MANY);
            assertThat(outcome.result()).isEqualTo(Result.ADOPTED);
        });
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() {
        assertThat(read(3, i -> i == 1 ? ballot(0) : ballot(i), "").faults())
                .containsExactly(SealFault.of(Part.BALLOT, 2, "order"));
        assertThat(read(3, i -> ballot(i).replace("yes", "Yes"), "").faults())
                .containsExactly(SealFault.of(Part.BALLOT, 1, "choice"), SealFault.of(Part.BALLOT, 2, "choice"));
        assertThat(read(4, i -> i == 3 ? "{}" : ballot(i), "").faults())
                .containsExactly(SealFault.of(Part.BALLOT, 4, "form"));
        assertThat(read(3, i -> ballot(i).replace("}", ",\"mark\":1}"), "").faults())
                .containsExactly(SealFault.of(Part.BALLOT, 1, "form"));
        assertThat(read(3, ReadFileTests::ballot, "\n").faults()).containsExactly(SealFault.of(Part.FILE, "form"));
        assertThat(ReadFile.read(() -> file(3, 2, ReadFileTests::ballot, ReadFileTests::receipt, ""), null)
                        .faults())
                .containsExactlyInAnyOrder(SealFault.of(Part.FILE, "turnout"), SealFault.of(Part.FILE, "receipts"));
        assertThat(ReadFile.read(() -> file(3, 3, ReadFileTests::ballot, i -> receipt(2 - i), ""), null)
                        .faults())
                .contains(SealFault.of(Part.RECEIPT, 2, "order"));
    }

    /** Of millions of faults the first tell enough, and a part that never ends fills no memory. */
    @Test
    void whatIsMadeToFillTheMemoryDoesNot() {
        assertThat(read(MANY, i -> ballot(i).replace("yes", "Yes"), "").faults())
                .hasSize(10);
        var endless = repeated("{\"previous\":[{}", ",{}", 500_000, "");
        assertThat(ReadFile.read(endless, null).manifest()).isNull();
        assertThat(read("[".repeat(1_000_000)).manifest()).isNull();
        assertThat(read("").faults()).containsExactly(SealFault.of(Part.FILE, "content"));
        assertThat(read("{\"manifest\":" + manifest().replace("Een stalling", "x".repeat(LARGE)) + "}")
                        .manifest())
                .isNull();
    }

    /** Each would otherwise be a value, written anew for the digest: more than half a minute. */
    @Test
    void aFileOfNoBallotsIsNotReadOn() {
        var rest = "],\"manifest\":" + manifest() + ",\"previous\":null,\"receipts\":[],\"turnout\":0}";
        var began = System.nanoTime();

        var read = ReadFile.read(repeated("{\"ballots\":[1", ",1", LARGE / 2, rest), null);

        assertThat(read.faults()).containsExactly(SealFault.of(Part.BALLOT, 1, "form"));
        assertThat(read.manifest()).isNotNull();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(15));
    }

    @Test
    void aTextThatIsNoneMakesNoManifest() {
        var odd = manifest().replaceAll("\"en\":\"[^\"]*\"", "\"en\":null");

        assertThat(odd).isNotEqualTo(manifest());
        assertThat(read("{\"ballots\":[],\"manifest\":" + odd + ",\"previous\":null,\"receipts\":[],\"turnout\":0}")
                        .manifest())
                .isNull();
    }

    @Test
    void moreBallotsThanVotersAreNotReadOn() {
        var few = manifest().replace("\"size\":" + 2 * MANY, "\"size\":5");
        var ballots = IntStream.range(0, 8).mapToObj(ReadFileTests::ballot).collect(joining(","));

        assertThat(read("{\"ballots\":[" + ballots + "],\"manifest\":" + few
                                + ",\"previous\":null,\"receipts\":[],\"turnout\":8}")
                        .faults())
                .containsExactly(SealFault.of(Part.FILE, "ballots"));
    }

    @Test
    void eachPersonBringsOneFileAtATimeAndFewLieThereAtOnce() {
        var files = new BroughtFiles();
        var told = new ArrayList<String>();
        var persons = new ArrayDeque<>(List.of("a", "b", "c", "d", "e"));
        bring(files, persons, told);

        assertThat(told).containsExactly("voting.verify.manyAtOnce");
        assertThat(files.<Boolean>read("a", stream("{}"), Files::exists)).isTrue();
        told.clear();
        bring(files, new ArrayDeque<>(List.of("a", "a")), told);
        assertThat(told).containsExactly("voting.verify.stillBusy");
        var large = repeated("", "0123456789", LARGE / 10 + MANY, "");
        assertThatExceptionOfType(BadInputException.class)
                .isThrownBy(() -> files.read("a", large.open(), Files::exists))
                .satisfies(bad -> assertThat(bad.key()).isEqualTo("voting.verify.tooLarge"));
    }

    /** While the file of each arrives, the next one brings another. */
    private static void bring(BroughtFiles files, Deque<String> persons, List<String> told) {
        var person = persons.pollFirst();
        if (person != null) {
            try {
                files.read(person, meanwhile(() -> bring(files, persons, told)), Files::exists);
            } catch (BadInputException refused) {
                told.add(refused.key());
            }
        }
    }

    private static InputStream meanwhile(Runnable happens) {
        return new InputStream() {
            @Override
            public int read() {
                happens.run();
                return -1;
            }
        };
    }

    @Test
    void whatNoPortalWritesIsTold() {
        for (var odd : List.of("1e999", "-0", "1e-400", "9".repeat(999), "\"\\ud800\"", "\"\\udc00\\ud800\"", "NaN")) {
            assertThat(read("{\"manifest\":" + odd + "}").manifest()).as(odd).isNull();
            assertThat(read(3, i -> ballot(i).replace("\"yes\"", odd), "").faults())
                    .as(odd)
                    .isNotEmpty();
            assertThat(read(3, i -> ballot(i).replace("choice", "a\":" + odd + ",\"choice"), "")
                            .faults())
                    .as(odd)
                    .isNotEmpty();
        }
        assertThat(read(3, i -> ballot(i).replace("id", "\\ud800"), "").faults())
                .isNotEmpty();
    }

    private static ReadFile read(int ballots, IntFunction<String> ballot, String end) {
        return ReadFile.read(() -> file(ballots, ballots, ballot, ReadFileTests::receipt, end), null);
    }

    private static ReadFile read(String text) {
        return ReadFile.read(() -> stream(text), null);
    }

    private static ReadFile.Source repeated(String start, String part, int times, String end) {
        var piece = stream(part.repeat(1_000)).readAllBytes();
        return () -> new SequenceInputStream(Collections.enumeration(IntStream.range(0, times / 1_000 + 2)
                .<InputStream>mapToObj(i ->
                        i == 0 ? stream(start) : i <= times / 1_000 ? new ByteArrayInputStream(piece) : stream(end))
                .toList()));
    }

    private static InputStream file(
            int ballots, int turnout, IntFunction<String> ballot, IntFunction<String> receipt, String end) {
        var parts = IntStream.rangeClosed(0, ballots + ballots + 1).<InputStream>mapToObj(place -> {
            if (place < ballots) {
                return stream((place == 0 ? "{\"ballots\":[" : ",") + ballot.apply(place));
            }
            if (place == ballots) {
                return stream("],\"manifest\":" + manifest() + ",\"previous\":null,\"receipts\":[");
            }
            if (place <= ballots + ballots) {
                return stream((place == ballots + 1 ? "" : ",") + receipt.apply(place - ballots - 1));
            }
            return stream("],\"turnout\":" + turnout + "}" + end);
        });
        return new SequenceInputStream(Collections.enumeration(parts.toList()));
    }

    private static String ballot(int place) {
        return "{\"choice\":\"%s\",\"id\":\"%032x\"}".formatted(place % 3 == 2 ? "no" : "yes", place + 1);
    }

    private static String receipt(int place) {
        return "\"%064x\"".formatted(place + 1);
    }

    private static String manifest() {
        return manifest(
                new YesNo(),
                Secrecy.SECRET,
                2 * MANY,
                Rule.majority(null, Majority.SIMPLE, MajorityBase.FOR_AND_AGAINST));
    }

    static String manifest(Question question, Secrecy secrecy, int roll, Rule rule) {
        var texts = new Texts("", "Een stalling", "Стоянка");
        return new PollManifest(
                        HexFormat.of().formatHex(new byte[16]),
                        "town",
                        "wilg",
                        texts,
                        texts,
                        question,
                        question.options().stream().collect(toMap(Option::id, _ -> texts)),
                        rule,
                        secrecy,
                        Instant.parse("2026-01-01T10:00:00Z"),
                        Instant.parse("2026-01-08T10:00:00Z"),
                        new PollManifest.Roll(
                                RollKind.RESIDENTS,
                                LocalDate.parse("2026-01-01"),
                                roll,
                                HexFormat.of().formatHex(new byte[32])))
                .toJson();
    }

    private static ByteArrayInputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
