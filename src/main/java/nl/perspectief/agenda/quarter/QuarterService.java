package nl.perspectief.agenda.quarter;

import static java.util.Objects.requireNonNull;
import static nl.perspectief.security.Standing.orNone;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.perspectief.agenda.ActionSight;
import nl.perspectief.agenda.LeftWords;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.Rows;
import nl.perspectief.base.time.Dates;
import nl.perspectief.locations.MunicipalityRow;
import nl.perspectief.locations.QuotedNumbers;
import nl.perspectief.security.Access;
import nl.perspectief.security.Roles;
import nl.perspectief.security.Standing;
import nl.perspectief.trail.Reference;
import nl.perspectief.trail.Step;
import nl.perspectief.trail.Thing;
import nl.perspectief.trail.TrailService;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What became of an agenda in a quarter, for oversight: worked out from what happened by the database's clock, so that the
 * report of a quarter that is over is the same whenever it is made. What it can't know is said at {@link QuarterStanding}.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize(ActionSight.OVERSIGHT)
public class QuarterService {

    /** So many of each list at most, also where more are asked for. */
    public static final int MOST = 1_000;

    private final QuarterReader reader;
    private final LeftWords left;
    private final TrailService trails;
    private final Access access;
    private final JdbcClient database;

    QuarterService(QuarterReader reader, LeftWords left, TrailService trails, Access access, JdbcClient database) {
        this.reader = reader;
        this.left = left;
        this.trails = trails;
        this.access = access;
        this.database = database;
    }

    /** @param first when the first action was proposed; null before */
    private record Place(
            MunicipalityRow municipality,
            Instant now,
            @Nullable Instant first) {}

    /**
     * @param municipality its code; null for the first by name of those that the user oversees
     * @param quarter such as 2026-Q3
     * @param most of each list; {@value #MOST} at most
     * @throws NotFoundException unless the user oversees the municipality
     * @throws BadInputException for what is no quarter, one that is still to come, and one before the first action
     */
    public QuarterReport report(@Nullable String municipality, String quarter, int most) {
        var standing = access.standing();
        var places = places(standing);
        var place = places.stream()
                .filter(each ->
                        municipality == null || each.municipality().code().equals(municipality))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("municipality " + municipality));
        var asked = checked(quarter, place);
        var over = !place.now().isBefore(asked.until());
        var until = over ? asked.until() : place.now();
        var found = reader.read(place.municipality().id(), asked.from(), until, Dates.day(until), Math.min(most, MOST));
        return new QuarterReport(
                asked,
                place.municipality(),
                places.stream().map(Place::municipality).toList(),
                until,
                over,
                found.running,
                found.waiting,
                found.inTime,
                found.counts,
                lists(found, standing));
    }

    private List<Place> places(Standing standing) {
        return database.sql("""
                        select y.id, y.code, y.name, utc_timestamp(6) now,
                            (select min(a.proposed_at) from action a where a.municipality_id = y.id) first
                        from municipality y where y.id in (:overseen) order by y.name, y.id
                        """)
                .param("overseen", orNone(standing.municipalitiesAs(Roles.OVERSIGHT)))
                .query((row, _) -> new Place(
                        new MunicipalityRow(row.getLong("id"), row.getString("code"), row.getString("name")),
                        Rows.moment(row, "now"),
                        Rows.momentOrNull(row, "first")))
                .list();
    }

    private static Quarter checked(String word, Place place) {
        var quarter = Quarter.of(word).orElseThrow(() -> new BadInputException("quarter", "agenda.quarter.bad.word"));
        BadInputException.unless(!quarter.from().isAfter(place.now()), "quarter", "agenda.quarter.bad.future");
        var first = place.first();
        BadInputException.unless(first != null, "quarter", "agenda.quarter.bad.none");
        var earliest = Quarter.of(Dates.day(requireNonNull(first)));
        BadInputException.unless(
                quarter.compareTo(earliest) >= 0, "quarter", "agenda.quarter.bad.early", earliest.toString());
        return quarter;
    }

    private Map<QuarterPart, List<QuarterLine>> lists(QuarterReader.Found found, Standing standing) {
        var origins = trails.origins(Thing.Kind.ACTION, found.listed.keySet());
        var lists = new EnumMap<QuarterPart, List<QuarterLine>>(QuarterPart.class);
        found.lists.forEach((part, all) -> lists.put(
                part,
                all.stream()
                        .map(id -> line(
                                requireNonNull(found.listed.get(id)),
                                origins.getOrDefault(id, List.of()).stream()
                                        .map(Step.Seen::reference)
                                        .toList(),
                                standing))
                        .toList()));
        return lists;
    }

    private QuarterLine line(QuarterReader.Listed listed, List<Reference> origins, Standing standing) {
        var stood = listed.standing();
        var number = QuotedNumbers.readBy(standing, listed.code(), listed.number());
        return new QuarterLine(
                number,
                left.title(listed.title(), number),
                stood.theme(),
                stood.term(),
                stood.state(),
                stood.organisation(),
                stood.deadline(),
                stood.promisedBy(),
                stood.promised(),
                stood.ended(),
                stood.inTime(),
                stood.changes(),
                stood.ended() == null ? null : left.said(listed.words()),
                origins);
    }
}
