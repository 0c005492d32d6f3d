package nl.perspectief.voting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import nl.perspectief.base.text.Texts;
import nl.perspectief.council.Majority;
import nl.perspectief.council.MajorityBase;
import nl.perspectief.voting.SealFault.Part;
import nl.perspectief.voting.count.Question.YesNo;
import nl.perspectief.voting.count.Result;
import nl.perspectief.voting.count.Rule;
import nl.perspectief.voting.count.Secrecy;
import org.junit.jupiter.api.Test;

/** Files that somebody brings, without the portal's tables. */
class ReadFileTests {

    private static final int MANY = 100_000;

    /** Comes in pieces and is never whole in memory. */
    @Test
    void aHundredThousandBallotsAreCounted() {
        var read = ReadFile.read(file(MANY, MANY, ReadFileTests::ballot, ReadFileTests::receipt, ""), null);

        assertThat(read.faults()).isEmpty();
        assertThat(read.outcome()).satisfies(outcome -> {
            assertThat(outcome.ballots()).isEqualTo(MANY);
            assertThat(outcome.result()).isEqualTo(Result.ADOPTED);
        });
    }

    @Test
    void whatIsWrongIsToldWithItsPlace() {
        assertThat(read(3, i -> i == 1 ? ballot(0) : ballot(i), "").faults())
                .contains(SealFault.of(Part.BALLOT, 2, "id"));
        assertThat(read(3, i -> ballot(i).replace("yes", "Yes"), "").faults())
                .containsExactly(SealFault.of(Part.BALLOT, 1, "choice"));
        assertThat(read(4, i -> i == 3 ? "{}" : ballot(i), "").faults()).contains(SealFault.of(Part.BALLOT, 4, "row"));
        assertThat(read(3, i -> ballot(i).replace("}", ",\"mark\":1}"), "").faults())
                .contains(SealFault.of(Part.BALLOT, 1, "row"));
        assertThat(read(3, ReadFileTests::ballot, "\n").faults()).containsExactly(SealFault.of(Part.FILE, "form"));
        assertThat(ReadFile.read(file(3, 2, ReadFileTests::ballot, ReadFileTests::receipt, ""), null)
                        .faults())
                .containsExactly(SealFault.of(Part.FILE, "turnout"));
        assertThat(ReadFile.read(file(3, 3, ReadFileTests::ballot, i -> receipt(2 - i), ""), null)
                        .faults())
                .contains(SealFault.of(Part.RECEIPT, 2, "receipt_sha256"));
    }

    /** Of millions of faults the first tell enough, and a part that never ends fills no memory. */
    @Test
    void whatIsMadeToFillTheMemoryDoesNot() {
        assertThat(read(MANY, _ -> "{}", "").faults()).hasSize(10);
        var endless = new SequenceInputStream(Collections.enumeration(IntStream.range(0, 500_000)
                .mapToObj(i -> stream(i == 0 ? "{\"previous\":[{}" : ",{}"))
                .toList()));
        assertThat(ReadFile.read(endless, null).manifest()).isNull();
        assertThat(ReadFile.read(stream("[".repeat(1_000_000)), null).manifest())
                .isNull();
        assertThat(ReadFile.read(stream(""), null).faults()).containsExactly(SealFault.of(Part.FILE, "content"));
    }

    @Test
    void whatNoPortalWritesIsTold() {
        for (var odd : List.of("1e999", "-0", "1e-400", "9".repeat(999), "\"\\ud800\"", "\"\\udc00\\ud800\"", "NaN")) {
            assertThat(ReadFile.read(stream("{\"manifest\":" + odd + "}"), null).manifest())
                    .as(odd)
                    .isNull();
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
        return ReadFile.read(file(ballots, ballots, ballot, ReadFileTests::receipt, end), null);
    }

    private static InputStream file(
            int ballots, int turnout, IntFunction<String> ballot, IntFunction<String> receipt, String end) {
        var parts = IntStream.rangeClosed(0, ballots + ballots + 1).mapToObj(place -> {
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
        var texts = new Texts("", "Een stalling", "Стоянка");
        return new PollManifest(
                        HexFormat.of().formatHex(new byte[16]),
                        "town",
                        "wilg",
                        texts,
                        texts,
                        new YesNo(),
                        Map.of(),
                        Rule.majority(null, Majority.SIMPLE, MajorityBase.FOR_AND_AGAINST),
                        Secrecy.SECRET,
                        Instant.parse("2026-01-01T10:00:00Z"),
                        Instant.parse("2026-01-08T10:00:00Z"),
                        new PollManifest.Roll(
                                RollKind.RESIDENTS,
                                LocalDate.parse("2026-01-01"),
                                2 * MANY,
                                HexFormat.of().formatHex(new byte[32])))
                .toJson();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
