package nl.perspectief.development;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.perspectief.base.time.Dates;
import nl.perspectief.security.FunctionKind;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** The persons of the demo accounts, others without an account, and what they are and were. */
final class DemoPeople {

    private final LocalDate today;
    private final DemoPlaces places;
    private final List<Person> persons = new ArrayList<>();
    private final List<Held> functions = new ArrayList<>();

    /** @param key the name of the account, if there is one */
    record Person(long id, String key, String subject, String name, String email, String language) {}

    /** @param until the first day on which it no longer holds */
    private record Held(
            Person who,
            FunctionKind kind,
            long municipalityId,
            @Nullable DemoPlace place,
            LocalDate from,
            @Nullable LocalDate until) {

        boolean holdsOn(LocalDate day) {
            return !from.isAfter(day) && (until == null || until.isAfter(day));
        }
    }

    DemoPeople(LocalDate today, DemoPlaces places) {
        this.today = today;
        this.places = places;
        addAccounts();
        addOthers();
        addFunctions();
    }

    Person managerOf(DemoPlace place, LocalDate day) {
        return functions.stream()
                .filter(held ->
                        held.kind() == FunctionKind.LOCATION_MANAGER && place.equals(held.place()) && held.holdsOn(day))
                .map(Held::who)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("nobody manages %s on %s".formatted(place.code(), day)));
    }

    /** Of several the one who came first. */
    Person overseerOf(DemoPlace place, LocalDate day) {
        return functions.stream()
                .filter(held -> held.kind() == FunctionKind.OVERSIGHT
                        && held.municipalityId() == place.municipalityId()
                        && held.holdsOn(day))
                .min(Comparator.comparing(Held::from))
                .map(Held::who)
                .orElseThrow(() -> new IllegalStateException("nobody oversees %s on %s".formatted(place.code(), day)));
    }

    List<DemoTable> tables() {
        var personTable = new DemoTable("person", "subject", "name", "email", "language", "last_login");
        for (var person : persons) {
            personTable.add(
                    person.subject(),
                    person.name(),
                    person.email(),
                    person.language(),
                    DemoCalendar.moment(lastDayOf(person), loginTime(person)));
        }
        var functionTable = new DemoTable(
                "person_function",
                "version",
                "person_id",
                "kind",
                "municipality_id",
                "location_id",
                "valid_from",
                "valid_until");
        for (var held : functions) {
            functionTable.add(
                    0,
                    held.who().id(),
                    held.kind().name(),
                    held.municipalityId(),
                    held.place() == null ? null : held.place().id(),
                    DemoCalendar.inDatabase(Dates.startOf(held.from())),
                    held.until() == null ? null : DemoCalendar.inDatabase(Dates.startOf(held.until())));
        }
        return List.of(personTable, functionTable);
    }

    /** The fixed ids, names and addresses of the accounts stand in the realm alone; a client's account is nobody. */
    private void addAccounts() {
        var realm = PortalHome.topOfTree().resolve("docker/keycloak/perspectief-realm.json");
        try {
            for (var user :
                    JsonMapper.shared().readTree(Files.readString(realm)).path("users")) {
                if (user.has("serviceAccountClientId")) {
                    continue;
                }
                persons.add(new Person(
                        persons.size() + 1L,
                        user.path("username").asString(),
                        user.path("id").asString(),
                        user.path("firstName").asString() + " "
                                + user.path("lastName").asString(),
                        user.path("email").asString(),
                        user.path("attributes").path("locale").path(0).asString()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addOthers() {
        for (var line : DemoFile.read("demo-persons.csv")) {
            var key = line.getField("key");
            persons.add(new Person(
                    persons.size() + 1L,
                    key,
                    UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8)).toString(),
                    line.getField("name"),
                    key + "@perspectief.example",
                    line.getField("language")));
        }
    }

    private void addFunctions() {
        for (var line : DemoFile.read("demo-functions.csv")) {
            var location = line.getField("location");
            functions.add(new Held(
                    named(line.getField("who")),
                    FunctionKind.valueOf(line.getField("kind")),
                    DemoPlaces.municipality(line.getField("municipality")),
                    location.isEmpty() ? null : places.get(location),
                    DemoFile.requiredDay(line.getField("from"), today),
                    DemoFile.day(line.getField("until"), today)));
        }
    }

    /** @param key as the tables name them */
    Person named(String key) {
        return persons.stream()
                .filter(person -> person.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key));
    }

    private LocalDate lastDayOf(Person person) {
        var ends = functions.stream()
                .filter(held -> held.who().equals(person))
                .map(Held::until)
                .toList();
        if (ends.isEmpty() || ends.stream().anyMatch(end -> end == null || end.isAfter(today))) {
            return today.minusDays(1L + DemoChance.below(5, "login", person.key()));
        }
        return ends.stream()
                .map(end -> Objects.requireNonNull(end).minusDays(1))
                .max(Comparator.naturalOrder())
                .orElse(today.minusDays(1));
    }

    private static LocalTime loginTime(Person person) {
        return LocalTime.of(8, 0).plusMinutes(DemoChance.below(600, "time", person.key()));
    }
}
