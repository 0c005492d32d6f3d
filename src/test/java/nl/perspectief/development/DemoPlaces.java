package nl.perspectief.development;

import static java.util.stream.Collectors.toUnmodifiableSet;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.perspectief.development.DemoPlace.Present;
import nl.perspectief.development.DemoPlace.Stage;
import nl.perspectief.development.DemoPlace.Trait;

/** The two municipalities and their locations; all names of locations and all addresses are invented. */
final class DemoPlaces {

    private static final List<String> MUNICIPALITIES = List.of("Almere", "Zeewolde");
    private static final Pattern SPACE = Pattern.compile(" ");

    private final List<DemoPlace> all = new ArrayList<>();

    DemoPlaces(LocalDate today) {
        for (var line : DemoFile.read("demo-locations.csv")) {
            all.add(place(all.size() + 1L, line, today));
        }
    }

    List<DemoPlace> all() {
        return List.copyOf(all);
    }

    DemoPlace get(String code) {
        return all.stream()
                .filter(place -> place.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(code));
    }

    static long municipality(String code) {
        return MUNICIPALITIES.stream().map(DemoPlaces::code).toList().indexOf(code) + 1L;
    }

    List<DemoTable> tables() {
        var municipalities = new DemoTable("municipality", "code", "name");
        for (var name : MUNICIPALITIES) {
            municipalities.add(code(name), name);
        }
        var locations = new DemoTable(
                "location",
                "version",
                "municipality_id",
                "code",
                "name",
                "street",
                "postcode",
                "city",
                "capacity",
                "residents",
                "building_kind",
                "open_since",
                "open_until");
        for (var place : all) {
            locations.add(
                    0,
                    place.municipalityId(),
                    place.code(),
                    place.name(),
                    place.street(),
                    place.postcode(),
                    MUNICIPALITIES.get((int) place.municipalityId() - 1),
                    place.capacity(),
                    place.residents(),
                    place.kind(),
                    place.openSince(),
                    place.openUntil());
        }
        return List.of(municipalities, locations);
    }

    private static String code(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static DemoPlace place(long id, NamedCsvRecord line, LocalDate today) {
        return new DemoPlace(
                id,
                municipality(line.getField("municipality")),
                line.getField("code"),
                line.getField("name"),
                line.getField("street"),
                line.getField("postcode"),
                line.getField("kind"),
                Integer.parseInt(line.getField("capacity")),
                Integer.parseInt(line.getField("residents")),
                DemoFile.requiredDay(line.getField("open_since"), today),
                DemoFile.day(line.getField("open_until"), today),
                Double.parseDouble(line.getField("then")),
                Double.parseDouble(line.getField("now")),
                Double.parseDouble(line.getField("late")),
                traits(line.getField("traits")),
                present(line.getField("full_round")),
                present(line.getField("short_round")));
    }

    private static Set<Trait> traits(String words) {
        return words(words).stream().map(Trait::valueOf).collect(toUnmodifiableSet());
    }

    private static Present present(String words) {
        var parts = words(words);
        return new Present(
                Stage.valueOf(parts.getFirst()), Integer.parseInt(parts.get(1)), Integer.parseInt(parts.getLast()));
    }

    private static List<String> words(String words) {
        return SPACE.splitAsStream(words).filter(word -> !word.isEmpty()).toList();
    }
}
