package nl.perspectief.voting;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.erdtman.jcs.JsonCanonicalizer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** JSON in the canonical form of RFC 8785: one text for one content, so that its digest says what it is. */
final class Canonical {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Canonical() {}

    static ObjectNode object() {
        return JSON.createObjectNode();
    }

    /** Of what the portal wrote itself. */
    static JsonNode read(String text) {
        return JSON.readTree(text);
    }

    static String write(JsonNode json) {
        return canonical(json.toString());
    }

    /** A text as a JSON string. */
    static String string(String text) {
        return canonical(JSON.writeValueAsString(text));
    }

    /** Within a list, as by itself only that and an object can be written anew. */
    private static String canonical(String json) {
        try {
            var list = new JsonCanonicalizer("[" + json + "]").getEncodedString();
            return list.substring(1, list.length() - 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
