package nl.perspectief.voting.count;

import java.util.Arrays;
import nl.perspectief.base.BadInputException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON in the canonical form of RFC 8785, for what questions, rules and choices are made of: strings without anything to
 * escape, whole numbers, lists, and maps with keys in ASCII, whose order in Java is the one that the norm asks for.
 */
final class CanonicalJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private CanonicalJson() {}

    static String write(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /**
     * @param longest in characters; what is longer isn't read
     * @throws BadInputException if it is no JSON. The cause is left out, as it quotes the text
     */
    static JsonNode read(String json, int longest, String field, String key) {
        BadInputException.unless(json.length() <= longest, field, key);
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException _) {
            throw new BadInputException(field, key);
        }
    }

    /** @throws BadInputException if the type has no such constant */
    static <E extends Enum<E>> E named(Class<E> type, JsonNode node, String field, String key) {
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> node.isString() && each.name().equals(node.stringValue()))
                .findFirst()
                .orElseThrow(() -> new BadInputException(field, key));
    }

    /** @return 0 for what is no whole number of a sensible size, which no limit here allows */
    static int number(JsonNode node) {
        return node.isInt() ? node.intValue() : 0;
    }
}
