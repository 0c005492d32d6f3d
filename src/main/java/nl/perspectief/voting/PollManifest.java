package nl.perspectief.voting;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.perspectief.base.text.Texts;
import nl.perspectief.voting.count.Question;
import nl.perspectief.voting.count.Rule;
import nl.perspectief.voting.count.Secrecy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What is fixed when a poll opens: what is asked, by which rule it is decided, when, and how large the roll is. Its
 * SHA-256 stands on the ballot, and it stands in the sealed file.
 *
 * @param key 32 hexadecimal digits of its own, by which no two manifests are the same
 * @param council its code
 * @param municipality its code
 * @param options by id, in the order of the ballot
 */
public record PollManifest(
        String key,
        String municipality,
        String council,
        Texts title,
        Texts text,
        Question question,
        Map<String, Texts> options,
        Rule rule,
        Secrecy secrecy,
        Instant opensAt,
        Instant closesAt,
        Roll roll) {

    static final String FORMAT = "perspectief-poll-1";

    /**
     * Who may vote, without a name.
     *
     * @param size how many
     * @param sha256 of the salt, which the portal keeps, followed by the persons' numbers in their order, 8 bytes each
     */
    public record Roll(RollKind kind, LocalDate eligibleOn, int size, String sha256) {}

    static PollManifest of(
            PollDraft draft, Instant opensAt, String key, String municipality, String council, Roll roll) {
        return new PollManifest(
                key,
                municipality,
                council,
                draft.title(),
                draft.text(),
                draft.question(),
                draft.options(),
                draft.rule(),
                draft.secrecy(),
                opensAt,
                draft.closesAt(),
                roll);
    }

    /** @return in the form of RFC 8785 */
    String toJson() {
        var json = Canonical.object();
        json.put("format", FORMAT)
                .put("key", key)
                .put("municipality", municipality)
                .put("council", council)
                .put("secrecy", secrecy.name())
                .put("opensAt", opensAt.toString())
                .put("closesAt", closesAt.toString());
        json.set("title", json(title));
        json.set("text", json(text));
        json.set("question", Canonical.read(question.toJson()));
        json.set("rule", Canonical.read(rule.toJson()));
        var texts = json.putObject("options");
        options.forEach((id, option) -> texts.set(id, json(option)));
        json.putObject("roll")
                .put("kind", roll.kind().name())
                .put("eligibleOn", roll.eligibleOn().toString())
                .put("size", roll.size())
                .put("sha256", roll.sha256());
        return Canonical.write(json);
    }

    static PollManifest fromJson(String text) {
        var json = Canonical.read(text);
        var question = Question.fromJson(Canonical.write(json.get("question")));
        var options = new LinkedHashMap<String, Texts>();
        question.options()
                .forEach(option ->
                        options.put(option.id(), texts(json.get("options").get(option.id()))));
        var roll = json.get("roll");
        return new PollManifest(
                string(json, "key"),
                string(json, "municipality"),
                string(json, "council"),
                texts(json.get("title")),
                texts(json.get("text")),
                question,
                options,
                Rule.fromJson(Canonical.write(json.get("rule"))),
                Secrecy.valueOf(string(json, "secrecy")),
                Instant.parse(string(json, "opensAt")),
                Instant.parse(string(json, "closesAt")),
                new Roll(
                        RollKind.valueOf(string(roll, "kind")),
                        LocalDate.parse(string(roll, "eligibleOn")),
                        roll.get("size").intValue(),
                        string(roll, "sha256")));
    }

    private static ObjectNode json(Texts texts) {
        return Canonical.object().put("en", texts.en()).put("nl", texts.nl()).put("uk", texts.uk());
    }

    private static Texts texts(JsonNode json) {
        return new Texts(string(json, "en"), string(json, "nl"), string(json, "uk"));
    }

    private static String string(JsonNode json, String member) {
        return requireNonNull(requireNonNull(json.get(member)).stringValue());
    }
}
