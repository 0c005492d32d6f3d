package nl.perspectief.production;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The variables of an {@code .env} file, and how compose puts them into the values of its own file. */
final class Variables {

    private static final Pattern LINE = Pattern.compile("([A-Z][A-Z0-9_]*)=(.*)");
    private static final Pattern PLACE =
            Pattern.compile("\\$(?:\\{([A-Z][A-Z0-9_]*)(?:(:-|:\\?)([^}]*))?}|(\\$)|(.?))");

    private final Map<String, String> values;
    private final Set<String> used = new TreeSet<>();

    Variables(Map<String, String> values) {
        this.values = values;
    }

    /** @throws IllegalArgumentException for a line that compose would read in another way */
    static Map<String, String> read(Path file) throws IOException {
        var values = new LinkedHashMap<String, String>();
        for (var line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                var variable = LINE.matcher(line);
                if (!variable.matches()) {
                    throw new IllegalArgumentException("not a variable: " + line);
                }
                values.put(variable.group(1), variable.group(2));
            }
        }
        return values;
    }

    /** @throws IllegalArgumentException as compose refuses: for a variable that is needed, and missing or empty */
    String putInto(String text) {
        return PLACE.matcher(text).replaceAll(place -> {
            if (place.group(1) == null) {
                if (place.group(4) == null) {
                    throw new IllegalArgumentException("a $ that compose doesn't understand: " + text);
                }
                return "\\$";
            }
            return Matcher.quoteReplacement(value(place.group(1), place.group(2), place.group(3)));
        });
    }

    private String value(String name, String kind, String other) {
        used.add(name);
        var value = values.getOrDefault(name, "");
        if (!value.isEmpty()) {
            return value;
        }
        if (":-".equals(kind)) {
            return other;
        }
        throw new IllegalArgumentException(name + " is missing a value");
    }

    /** The names that were asked for so far. */
    Set<String> used() {
        return Set.copyOf(used);
    }
}
