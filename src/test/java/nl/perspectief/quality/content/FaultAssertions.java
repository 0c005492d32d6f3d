package nl.perspectief.quality.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.ListAssert;

/** Reads a file that has to be refused. */
final class FaultAssertions {

    private FaultAssertions() {}

    static ListAssert<Fault> assertFaults(CsvFile file) {
        return assertFaults(file.bytes());
    }

    static ListAssert<Fault> assertFaults(String file) {
        return assertFaults(file.getBytes(StandardCharsets.UTF_8));
    }

    static ListAssert<Fault> assertFaults(byte[] file) {
        return assertThat(refused(file).faults());
    }

    static FaultyTemplateException refused(byte[] file) {
        var refused = catchThrowableOfType(FaultyTemplateException.class, () -> TemplateCsv.read(file));
        assertThat(refused).as("a file that was taken").isNotNull();
        return refused;
    }

    static Fault fault(long line, String column, String key, Object... arguments) {
        return new Fault(line, column, "template.fault." + key, List.of(arguments));
    }
}
