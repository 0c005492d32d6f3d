package nl.perspectief.voting;

import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON that anybody may have written: whatever is in it, reading it takes little memory. */
final class BoundedJson {

    private static final int DEEPEST = 10;
    private static final int LONGEST_NUMBER = 20;
    private static final int LONGEST_STRING = 100_000;
    private static final int LONGEST_NAME = 100;

    /** No table of names, which grows with each new one. What comes after the JSON belongs to a file's digest too. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxNumberLength(LONGEST_NUMBER)
                            .maxStringLength(LONGEST_STRING)
                            .maxNameLength(LONGEST_NAME)
                            .build())
                    .build())
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private final JsonParser parser;
    private int left;

    private BoundedJson(JsonParser parser, int most) {
        this.parser = parser;
        left = most;
    }

    /** Of UTF-8 only. */
    static JsonParser parser(InputStream bytes) {
        return JSON.createParser(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
    }

    /**
     * The value at which the parser is.
     *
     * @param most signs in its names and strings, and values
     * @throws IllegalStateException if it has more
     */
    static JsonNode read(JsonParser parser, int most) {
        return new BoundedJson(parser, most).value();
    }

    private JsonNode value() {
        spend(1);
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                var object = JSON.createObjectNode();
                for (var name = parser.nextName(); name != null; name = parser.nextName()) {
                    spend(name.length());
                    parser.nextToken();
                    object.set(name, value());
                }
                yield object;
            }
            case START_ARRAY -> {
                var array = JSON.createArrayNode();
                while (!parser.nextToken().isStructEnd()) {
                    array.add(value());
                }
                yield array;
            }
            case VALUE_STRING -> {
                spend(parser.getStringLength());
                yield parser.readValueAsTree();
            }
            default -> parser.readValueAsTree();
        };
    }

    private void spend(int signs) {
        left -= signs;
        if (left < 0) {
            throw new IllegalStateException();
        }
    }
}
