package nl.perspectief.development;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.perspectief.MovedClock;
import nl.perspectief.base.time.Dates;
import nl.perspectief.issues.Change;
import nl.perspectief.issues.HandlingService;
import nl.perspectief.issues.Priority;
import nl.perspectief.issues.ReportDraft;
import nl.perspectief.issues.ReportService;
import nl.perspectief.issues.ReporterService;
import nl.perspectief.issues.Visibility;
import nl.perspectief.issues.Words;
import nl.perspectief.security.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What people reported and what became of it: each does it through the services, at the moment at which it happened. */
class DemoReports {

    /** Where somebody has no such function, the role gives nothing. */
    private static final String[] ROLES = Stream.of(
                    Roles.RESIDENT, Roles.COUNCIL_MEMBER, Roles.LOCATION_MANAGER, Roles.OVERSIGHT)
            .map(role -> "ROLE_" + role)
            .toArray(String[]::new);

    private final ReportService reports;
    private final ReporterService reporting;
    private final HandlingService handling;
    private final JdbcClient database;

    DemoReports(ReportService reports, ReporterService reporting, HandlingService handling, JdbcClient database) {
        this.reports = reports;
        this.reporting = reporting;
        this.handling = handling;
        this.database = database;
    }

    /** A line of one of the files, with its moment. */
    private record Event(Instant moment, NamedCsvRecord line) {

        static Event of(NamedCsvRecord line, LocalDate today, Instant now) {
            var when = line.getField("when").split(" ");
            var moment = DemoFile.requiredDay(when[0], today)
                    .atTime(LocalTime.parse(when[1]))
                    .atZone(Dates.ZONE)
                    .toInstant();
            return new Event(moment.isAfter(now) ? now : moment, line);
        }

        String get(String field) {
            return line.getField(field);
        }
    }

    /** @param now nothing happens later */
    void tell(DemoPeople people, DemoPlaces places, Instant now) {
        var today = Dates.day(now);
        var story = new Story(people, places);
        var before = SecurityContextHolder.getContext();
        Stream.of("demo-reports.csv", "demo-report-steps.csv")
                .flatMap(file -> DemoFile.read(file).stream())
                .map(line -> Event.of(line, today, now))
                .sorted(Comparator.comparing(Event::moment))
                .forEach(event -> MovedClock.at(event.moment(), () -> story.happens(event)));
        SecurityContextHolder.setContext(before);
    }

    private final class Story {

        private final DemoPeople people;
        private final DemoPlaces places;
        private final Map<String, String> numbers = new HashMap<>();

        Story(DemoPeople people, DemoPlaces places) {
            this.people = people;
            this.places = places;
        }

        void happens(Event event) {
            var person = people.named(event.get("who"));
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(new TestingAuthenticationToken(person.subject(), null, ROLES));
            SecurityContextHolder.setContext(context);
            var words = new Words(event.get("text"), Locale.of(person.language()));
            var key = event.get("report");
            if (event.line().findField("what").isEmpty()) {
                numbers.put(key, reporting.report(draft(event, words)));
            } else {
                take(event.get("what"), number(key), event.get("about"), words);
            }
        }

        private ReportDraft draft(Event event, Words words) {
            var place = places.get(event.get("location"));
            return new ReportDraft(
                    UUID.nameUUIDFromBytes(event.get("report").getBytes(StandardCharsets.UTF_8)),
                    place.id(),
                    category(event.get("category"), place.municipalityId()),
                    Visibility.valueOf(event.get("visibility")),
                    event.get("place"),
                    words,
                    List.of());
        }

        private void take(String what, String number, String about, Words words) {
            switch (what) {
                case "answer", "say" -> reporting.tell(number, words);
                case "confirm" -> reporting.confirm(number);
                case "notsolved" -> reporting.reopen(number, words);
                case "support" -> reporting.support(number);
                default ->
                    handling.change(List.of(reports.find(number).head().seen()), change(what, number, about, words));
            }
        }

        private Change change(String what, String number, String about, Words words) {
            return switch (what) {
                case "accept" -> new Change.Accept();
                case "start" -> new Change.Start();
                case "assign" -> new Change.Assign(people.named(about).id());
                case "recategorise" -> new Change.Recategorise(category(about, municipality(number)), words);
                case "prioritise" -> new Change.Prioritise(Priority.valueOf(about), words);
                case "ask" -> new Change.Ask(words);
                case "tell" -> new Change.Tell(words);
                case "note" -> new Change.Note(words);
                case "solve" -> new Change.Solve(words);
                case "reject" -> new Change.Reject(words);
                case "merge" -> new Change.MergeInto(number(about));
                case "unmerge" -> new Change.Unmerge();
                case "join" -> new Change.Join(number(about));
                default -> throw new IllegalArgumentException(what);
            };
        }

        private String number(String key) {
            return requireNonNull(numbers.get(key), key);
        }

        private long municipality(String number) {
            return places.get(reports.find(number).head().locationCode()).municipalityId();
        }

        private long category(String code, long municipalityId) {
            return database.sql("""
                            select c.id from issue_category c join issue_group g on g.id = c.group_id
                            where c.code = ? and g.municipality_id = ?
                            """)
                    .param(code)
                    .param(municipalityId)
                    .query(Long.class)
                    .single();
        }
    }
}
