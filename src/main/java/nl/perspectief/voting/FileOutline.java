package nl.perspectief.voting;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.base.Sha256;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;

/**
 * A file that somebody brings, without its ballots and receipts, which are passed over: what they mean only the manifest
 * tells, which comes after the ballots.
 *
 * @param names of its members, as they come
 * @param members those that are no rows
 * @param isReadable whether it is JSON at all
 */
record FileOutline(byte[] sha256, List<String> names, Map<String, JsonNode> members, boolean isReadable) {

    static final List<String> ROWS = List.of("ballots", "receipts");

    private static final int MOST_NAMES = 8;
    private static final int LARGEST_MEMBER = 200_000;

    static FileOutline of(InputStream file) throws IOException {
        var sha256 = Sha256.begin();
        var bytes = new DigestInputStream(file, sha256);
        var names = new ArrayList<String>();
        var members = new LinkedHashMap<String, JsonNode>();
        var readable = false;
        try (var parser = BoundedJson.parser(bytes)) {
            readable = parser.nextToken() == JsonToken.START_OBJECT
                    && areMembers(parser, names, members)
                    && parser.nextToken() == null;
        } catch (JacksonException | IllegalStateException unreadable) {
            readable = false;
        }
        bytes.transferTo(OutputStream.nullOutputStream());
        return new FileOutline(sha256.digest(), names, members, readable);
    }

    private static boolean areMembers(JsonParser parser, List<String> names, Map<String, JsonNode> members) {
        for (var name = parser.nextName(); name != null; name = parser.nextName()) {
            names.add(name);
            var value = parser.nextToken();
            if (names.size() > MOST_NAMES || ROWS.contains(name) && value != JsonToken.START_ARRAY) {
                return false;
            }
            if (ROWS.contains(name)) {
                parser.skipChildren();
            } else {
                members.put(name, BoundedJson.read(parser, LARGEST_MEMBER));
            }
        }
        return true;
    }
}
