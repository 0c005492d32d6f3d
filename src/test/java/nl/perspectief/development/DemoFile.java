package nl.perspectief.development;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The tables beside this class that the demo data comes from. */
final class DemoFile {

    private DemoFile() {}

    static List<NamedCsvRecord> read(String name) {
        try (var in = Objects.requireNonNull(DemoFile.class.getResourceAsStream(name), name);
                var lines = CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A day of the calendar, or so many days before or after today; null for an empty field. */
    static @Nullable LocalDate day(String text, LocalDate today) {
        if (text.isEmpty()) {
            return null;
        }
        return text.matches("[-+]?\\d{1,3}") ? today.plusDays(Integer.parseInt(text)) : LocalDate.parse(text);
    }

    static LocalDate requiredDay(String text, LocalDate today) {
        return Objects.requireNonNull(day(text, today), "a day");
    }
}
