package nl.perspectief.voting;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.perspectief.base.BadInputException;
import nl.perspectief.voting.SealFault.Part;
import nl.perspectief.voting.count.Choice;
import nl.perspectief.voting.count.Count;
import nl.perspectief.voting.count.Outcome;
import nl.perspectief.voting.count.Secrecy;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A sealed file that somebody brings, read by itself: whether it is as the portal writes one, and what its ballots come
 * to. Whether it is the file that was sealed only its digest tells. It is read bit by bit; of a ballot stays what it says,
 * and equal ones are one.
 *
 * @param sha256 of its bytes, 64 hexadecimal digits
 * @param manifest null for what is no such file
 * @param complete the digest of the complete file, in what is published of a secret poll with few ballots; else null
 * @param outcome of its ballots, counted anew; null if it has none or they can't be counted
 * @param includes whether the receipt that was asked for is in it
 * @param faults in itself
 */
public record ReadFile(
        String sha256,
        @Nullable PollManifest manifest,
        @Nullable String complete,
        @Nullable Outcome outcome,
        boolean includes,
        List<SealFault> faults) {

    /** What comes after the JSON belongs to the digest too. */
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(StreamReadFeature.AUTO_CLOSE_SOURCE).build();

    private static final List<String> WHOLE = List.of("ballots", "manifest", "previous", "receipts", "turnout");
    private static final List<String> PUBLISHED =
            List.of("complete", "manifest", "previous", "receipts", "result", "tied", "turnout", "winners");
    private static final int MOST_WORDS = 10_000;
    private static final int MOST_FAULTS = 10;
    private static final String DIGEST = "[0-9a-f]{64}";
    private static final String ID = "[0-9a-f]{32}";

    public static ReadFile read(InputStream file, @Nullable Receipt receipt) {
        return new Reading(receipt).read(file);
    }

    private static final class Reading {

        private final MessageDigest sha256 = Sha256.begin();

        /** Of what the portal would have written instead. */
        private final MessageDigest canonical = Sha256.begin();

        private final @Nullable String receipt;
        private final List<SealFault> faults = new ArrayList<>();
        private final Map<String, JsonNode> members = new LinkedHashMap<>();
        private final List<String> names = new ArrayList<>();
        private final Map<String, String> known = new HashMap<>();
        private final List<String> choices = new ArrayList<>();
        private String lastId = "";
        private boolean named;
        private int words;
        private int receipts;
        private String lastReceipt = "";
        private boolean includes;

        private Reading(@Nullable Receipt receipt) {
            this.receipt = receipt == null ? null : HexFormat.of().formatHex(receipt.sha256());
        }

        private ReadFile read(InputStream file) {
            var bytes = new DigestInputStream(file, sha256);
            var readable = true;
            try (var parser = JSON.createParser(bytes)) {
                readable = parser.nextToken() == JsonToken.START_OBJECT;
                if (readable) {
                    members(parser);
                    readable = parser.nextToken() == null;
                }
            } catch (JacksonException | IllegalStateException | UncheckedIOException unreadable) {
                readable = false;
            }
            drain(bytes);
            var digest = sha256.digest();
            var manifest = readable ? manifest() : null;
            Outcome outcome = null;
            if (manifest == null) {
                faults.clear();
                fault(Part.FILE, "content");
            } else {
                if (!names.equals(WHOLE) && !names.equals(PUBLISHED)
                        || !MessageDigest.isEqual(digest, canonical.digest())) {
                    fault(Part.FILE, "form");
                }
                outcome = members.containsKey("complete") ? null : count(manifest, digest);
            }
            var complete = members.get("complete");
            return new ReadFile(
                    HexFormat.of().formatHex(digest),
                    manifest,
                    complete == null ? null : complete.asString(""),
                    outcome,
                    includes,
                    List.copyOf(faults));
        }

        private void members(JsonParser parser) {
            copy("{");
            for (var token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
                if (token != JsonToken.PROPERTY_NAME || names.size() > PUBLISHED.size()) {
                    throw new IllegalStateException();
                }
                var name = parser.currentName();
                copy((names.isEmpty() ? "" : ",") + Canonical.string(name) + ":");
                names.add(name);
                parser.nextToken();
                switch (name) {
                    case "ballots" -> items(parser, this::ballot);
                    case "receipts" -> items(parser, this::receipt);
                    default -> {
                        var node = node(parser);
                        members.put(name, node);
                        copy(Canonical.write(node));
                    }
                }
            }
            copy("}");
        }

        private void items(JsonParser parser, Consumer<JsonNode> each) {
            if (parser.currentToken() != JsonToken.START_ARRAY) {
                throw new IllegalStateException();
            }
            copy("[");
            var separator = "";
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                var node = node(parser);
                copy(separator + Canonical.write(node));
                separator = ",";
                each.accept(node);
            }
            copy("]");
        }

        /** No part of a file has more than a few thousand words; what has is not read on, as it would fill the memory. */
        private JsonNode node(JsonParser parser) {
            words = 0;
            return bounded(parser);
        }

        private JsonNode bounded(JsonParser parser) {
            if (++words > MOST_WORDS) {
                throw new IllegalStateException();
            }
            return switch (parser.currentToken()) {
                case START_OBJECT -> {
                    var object = JSON.createObjectNode();
                    while (parser.nextToken() != JsonToken.END_OBJECT) {
                        var name = parser.currentName();
                        parser.nextToken();
                        object.set(name, bounded(parser));
                    }
                    yield object;
                }
                case START_ARRAY -> {
                    var array = JSON.createArrayNode();
                    while (parser.nextToken() != JsonToken.END_ARRAY) {
                        array.add(bounded(parser));
                    }
                    yield array;
                }
                default -> parser.readValueAsTree();
            };
        }

        private void ballot(JsonNode ballot) {
            var choice = ballot.get("choice");
            var id = ballot.path("id").asString("");
            named |= ballot.has("name");
            if (choice == null || ballot.size() != 2 || !ballot.has("name") && !id.matches(ID)) {
                fault(Part.BALLOT, choices.size() + 1, "row");
            } else if (!ballot.has("name") && id.compareTo(lastId) <= 0) {
                fault(Part.BALLOT, choices.size() + 1, "id");
            }
            lastId = id;
            var text = choice == null ? "" : Canonical.write(choice);
            choices.add(known.computeIfAbsent(text, same -> same));
        }

        private void receipt(JsonNode node) {
            receipts++;
            var code = node.asString("");
            if (!code.matches(DIGEST) || code.compareTo(lastReceipt) <= 0) {
                fault(Part.RECEIPT, receipts, "receipt_sha256");
            }
            lastReceipt = code;
            includes |= code.equals(receipt);
        }

        private @Nullable PollManifest manifest() {
            var json = members.get("manifest");
            try {
                return json == null ? null : PollManifest.fromJson(Canonical.write(json));
            } catch (JacksonException
                    | BadInputException
                    | NullPointerException
                    | IllegalArgumentException
                    | DateTimeException unreadable) {
                return null;
            }
        }

        private void check(PollManifest manifest) {
            var secret = manifest.secrecy() == Secrecy.SECRET;
            var turnout = members.get("turnout");
            if (turnout == null || !turnout.isInt() || turnout.intValue() != choices.size()) {
                fault(Part.FILE, "turnout");
            }
            if (receipts != (secret ? choices.size() : 0)) {
                fault(Part.FILE, "receipts");
            }
            if (choices.size() > manifest.roll().size() || named && secret) {
                fault(Part.FILE, "ballots");
            }
        }

        private @Nullable Outcome count(PollManifest manifest, byte[] digest) {
            check(manifest);
            if (!faults.isEmpty()) {
                return null;
            }
            var said = new HashMap<String, Choice>();
            var counted = new ArrayList<Choice>(choices.size());
            for (var text : choices) {
                try {
                    counted.add(said.computeIfAbsent(text, manifest.question()::parse));
                } catch (BadInputException noAnswer) {
                    fault(Part.BALLOT, counted.size() + 1, "choice");
                    return null;
                }
            }
            try {
                return Count.of(
                        manifest.question(), manifest.rule(), manifest.roll().size(), counted, digest);
            } catch (BadInputException | IllegalArgumentException noRule) {
                fault(Part.POLL, "manifest");
                return null;
            }
        }

        private void fault(Part part, String field) {
            fault(part, 0, field);
        }

        /** The first tell enough. */
        private void fault(Part part, int row, String field) {
            if (faults.size() < MOST_FAULTS) {
                faults.add(SealFault.of(part, row, field));
            }
        }

        private void copy(String text) {
            canonical.update(text.getBytes(StandardCharsets.UTF_8));
        }

        private static void drain(InputStream bytes) {
            try {
                bytes.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
