package nl.perspectief.voting;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import nl.perspectief.voting.count.Outcome;
import nl.perspectief.voting.count.Reckoning;
import tools.jackson.databind.json.JsonMapper;

/** An outcome as it is stored beside the sealed file. */
final class OutcomeJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().addMixIn(Reckoning.Line.class, NamedLine.class).build();

    private OutcomeJson() {}

    static String write(Outcome outcome) {
        return Canonical.write(JSON.valueToTree(outcome));
    }

    static Outcome read(String json) {
        return JSON.readValue(json, Outcome.class);
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "line")
    private interface NamedLine {}
}
