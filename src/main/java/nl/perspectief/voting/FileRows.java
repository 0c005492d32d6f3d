package nl.perspectief.voting;

import static java.util.Objects.requireNonNull;

import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.Sha256;
import nl.perspectief.voting.SealFault.Part;
import nl.perspectief.voting.count.Choice;
import nl.perspectief.voting.count.Count;
import nl.perspectief.voting.count.Outcome;
import nl.perspectief.voting.count.Secrecy;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * The ballots and receipts of a file that somebody brings, each counted as it is read. At the first that is none, and
 * after a few that are wrong, it isn't read on.
 */
final class FileRows {

    private static final int MOST_FAULTS = 10;
    static final int LARGEST_ROW = 5_000;
    private static final int MOST_KNOWN = 10_000;

    private final PollManifest manifest;
    private final Map<String, JsonNode> members;
    private final boolean secret;
    private final String sign;
    private final Count count;
    private final @Nullable String receipt;

    /** Of what the portal would have written instead. */
    private final MessageDigest canonical = Sha256.begin();

    /** What many say is understood once. */
    private final Map<String, Choice> known = new HashMap<>();

    private final List<SealFault> faults = new ArrayList<>();
    private byte[] lastSign = {};
    private String lastReceipt = "";
    private int ballots;
    private int receipts;
    private boolean includes;

    /** @param receipt SHA-256 of the one that is looked for */
    FileRows(PollManifest manifest, Map<String, JsonNode> members, @Nullable String receipt) {
        this.manifest = manifest;
        this.members = members;
        this.receipt = receipt;
        secret = manifest.secrecy() == Secrecy.SECRET;
        sign = secret ? "id" : "name";
        count = new Count(manifest.question(), manifest.rule(), manifest.roll().size());
    }

    void read(InputStream file, byte[] sha256) {
        try (var parser = BoundedJson.parser(file)) {
            members(parser);
            checkMembers();
            if (faults.isEmpty() && !MessageDigest.isEqual(sha256, canonical.digest())) {
                fault(Part.FILE, 0, "form");
            }
        } catch (Enough told) {
            // the first faults tell enough
        } catch (JacksonException | IllegalStateException | UncheckedIOException unreadable) {
            faults.add(SealFault.of(Part.FILE, "content"));
        }
    }

    List<SealFault> faults() {
        return List.copyOf(faults);
    }

    boolean includes() {
        return includes;
    }

    Outcome outcome(byte[] sha256) {
        return count.outcome(sha256);
    }

    private void members(JsonParser parser) {
        parser.nextToken();
        var start = "{";
        for (var name = parser.nextName(); name != null; name = parser.nextName()) {
            copy(start + Canonical.string(name) + ":");
            start = ",";
            parser.nextToken();
            switch (name) {
                case "ballots" -> rows(parser, this::ballot);
                case "receipts" -> rows(parser, this::receipt);
                default -> {
                    parser.skipChildren();
                    copy(Canonical.write(member(name)));
                }
            }
        }
        copy("}");
    }

    private void rows(JsonParser parser, Consumer<JsonNode> each) {
        copy("[");
        var start = "";
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            copy(start);
            start = ",";
            each.accept(BoundedJson.read(parser, LARGEST_ROW));
        }
        copy("]");
    }

    private void ballot(JsonNode ballot) {
        ballots++;
        var choice = ballot.get("choice");
        var text = ballot.path(sign).asString("");
        if (ballots > manifest.roll().size()) {
            last(Part.FILE, 0, "ballots");
        }
        if (choice == null || ballot.size() != 2 || !(secret ? text.matches(ReadFile.ID) : isText(ballot.get(sign)))) {
            last(Part.BALLOT, ballots, "form");
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var order = Arrays.compareUnsigned(lastSign, bytes);
        lastSign = bytes;
        if (order > 0 || order == 0 && secret) {
            fault(Part.BALLOT, ballots, "order");
        }
        var said = requireNonNull(choice).toString();
        copy("{\"choice\":" + said + ",\"" + sign + "\":" + Canonical.string(text) + "}");
        try {
            count.add(parsed(said));
        } catch (BadInputException noAnswer) {
            fault(Part.BALLOT, ballots, "choice");
        }
    }

    private static boolean isText(@Nullable JsonNode name) {
        return name != null && name.isString() && !name.stringValue().isEmpty();
    }

    private Choice parsed(String said) {
        var choice = known.get(said);
        if (choice == null) {
            choice = manifest.question().parse(said);
            if (known.size() < MOST_KNOWN) {
                known.put(said, choice);
            }
        }
        return choice;
    }

    private void receipt(JsonNode node) {
        receipts++;
        var code = node.asString("");
        if (receipts > manifest.roll().size()) {
            last(Part.FILE, 0, "receipts");
        }
        if (!code.matches(ReadFile.DIGEST)) {
            last(Part.RECEIPT, receipts, "form");
        }
        if (code.compareTo(lastReceipt) <= 0) {
            fault(Part.RECEIPT, receipts, "order");
        }
        lastReceipt = code;
        includes |= code.equals(receipt);
        copy("\"" + code + "\"");
    }

    private void checkMembers() {
        var previous = member("previous");
        expect(previous.isNull() || previous.asString("").matches(ReadFile.DIGEST), "previous");
        var turnout = member("turnout").isInt() ? member("turnout").intValue() : -1;
        expect(receipts == (secret ? turnout : 0), "receipts");
        if (members.containsKey("complete")) {
            var few = secret && turnout >= 0 && turnout < Poll.FEWEST_SHOWN;
            expect(few && member("complete").asString("").matches(ReadFile.DIGEST), "published");
            expect(few && PublishedResult.of(manifest, turnout, members).canBe(), "result");
        } else {
            expect(turnout == ballots, "turnout");
        }
    }

    private JsonNode member(String name) {
        return requireNonNull(members.get(name));
    }

    private void expect(boolean fits, String field) {
        if (!fits) {
            fault(Part.FILE, 0, field);
        }
    }

    private void fault(Part part, int row, String field) {
        faults.add(SealFault.of(part, row, field));
        if (faults.size() == MOST_FAULTS) {
            throw new Enough();
        }
    }

    private void last(Part part, int row, String field) {
        fault(part, row, field);
        throw new Enough();
    }

    private void copy(String text) {
        canonical.update(text.getBytes(StandardCharsets.UTF_8));
    }

    private static final class Enough extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Enough() {
            super(null, null, false, false);
        }
    }
}
