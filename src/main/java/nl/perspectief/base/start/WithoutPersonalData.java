package nl.perspectief.base.start;

import ch.qos.logback.classic.spi.ILoggingEvent;
import java.util.regex.Pattern;
import org.springframework.boot.json.JsonWriter;
import org.springframework.boot.logging.structured.StructuredLoggingJsonMembersCustomizer;

/**
 * Takes out of the log what somebody entered: the portal logs none of it, but what it reports of others, such as the
 * database's "Duplicate entry 'olena@example.org'", may hold it.
 */
class WithoutPersonalData implements StructuredLoggingJsonMembersCustomizer<ILoggingEvent> {

    /** Looks at each word once: a log line may hold a very long one. */
    private static final Pattern ADDRESS = Pattern.compile("(?<![\\w.+%-])[\\w.+%-]++@[\\w-]++\\.[\\w.-]*\\w");

    /** Up to the last quote, since a value may hold some itself. */
    private static final Pattern VALUE = Pattern.compile(
            "((?:duplicate entry|incorrect \\w+ value)[^'\n]*)'.*?'(?= for (?:key|column)\\b|\\s*$)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL | Pattern.MULTILINE);

    /** Tomcat repeats in its own sentence what was thrown. */
    private static final Pattern REPEATED = Pattern.compile("threw exception \\[.*] with root cause", Pattern.DOTALL);

    @Override
    public void customize(JsonWriter.Members<ILoggingEvent> members) {
        members.applyingValueProcessor(JsonWriter.ValueProcessor.of(String.class, WithoutPersonalData::masked));
    }

    static String masked(String text) {
        var withoutAddresses =
                text.indexOf('@') < 0 ? text : ADDRESS.matcher(text).replaceAll("(address)");
        var withoutValues = VALUE.matcher(withoutAddresses).replaceAll("$1(value)");
        return REPEATED.matcher(withoutValues).replaceAll("threw exception with root cause");
    }
}
