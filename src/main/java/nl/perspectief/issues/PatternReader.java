package nl.perspectief.issues;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import nl.perspectief.agenda.ActionSight;
import nl.perspectief.base.data.Rows;
import nl.perspectief.base.time.Dates;
import nl.perspectief.locations.QuotedNumbers;
import nl.perspectief.security.Standing;
import nl.perspectief.trail.Thing;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** Finds what is reported again and again, and the action that came of it. */
@Component
class PatternReader {

    /** An action of very many reports says no more than one of many. */
    static final int MOST_LINKED = 40;

    private static final String LATELY = "r.municipality_id in (:municipalities) and r.reported_at >= :since and "
            + FigureSight.COUNTED + " and " + FigureSight.REPORTS;

    /** An action of a single report is that report's: of a pattern came one of several reports of its category there. */
    private static final String ACTED_ON = """
            select x.id from action x
            join trail_link k on k.to_kind = 'ACTION' and k.to_id = x.id and k.from_kind = 'REPORT'
            join issue_report o on o.id = k.from_id and o.visibility <> 'CONFIDENTIAL'
            where x.municipality_id = %1$s and x.ended = 0 and o.location_id = %2$s and o.category_id = %3$s
            group by x.id having count(*) > 1 order by x.id limit 1
            """;

    private static final String PATTERNS =
            """
            select p.*, a.number from (
                select q.*, l.code, l.name, l.municipality_id, y.code town, c.name_en, c.name_nl, c.name_uk, (
            """ + ACTED_ON.formatted("l.municipality_id", "q.location_id", "q.category_id") + """
                ) action_id
                from (
                    select r.location_id, r.category_id, count(*) reports, min(r.reported_at) first, max(r.reported_at) last
                    from issue_report r where %s and
            """.formatted(LATELY)
                    + """
                    %s
                    group by r.location_id, r.category_id having count(*) >= :fewest
                    order by reports desc, last desc limit :most) q
                join location l on l.id = q.location_id
                join municipality y on y.id = l.municipality_id
                join issue_category c on c.id = q.category_id) p
            left join action a on a.id = p.action_id and
            """ + ActionSight.SEEN + " order by p.reports desc, p.last desc";

    private final JdbcClient database;
    private final Clock clock;

    PatternReader(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A pattern, with the municipality's id and code, and the location's id. */
    record Found(long municipalityId, String municipality, long locationId, Pattern pattern) {}

    /** The largest first. */
    List<Found> all(Standing standing, int most) {
        return found(standing, database.sql(PATTERNS.formatted("1 = 1")), most);
    }

    Optional<Found> find(Standing standing, String locationCode, long categoryId) {
        var one = database.sql(PATTERNS.formatted(
                        "r.category_id = :category and r.location_id in (select id from location where code = :at)"))
                .param("category", categoryId)
                .param("at", locationCode);
        return found(standing, one, 1).stream().findFirst();
    }

    private List<Found> found(Standing standing, StatementSpec statement, int most) {
        return statement
                .params(FigureSight.of(standing).ofLocations().parameters())
                .params(ActionSight.by(standing))
                .param("since", Dates.utc(Dates.startOf(since())))
                .param("fewest", PatternService.FEWEST)
                .param("most", most)
                .query((row, _) -> found(row, standing))
                .list();
    }

    private Found found(ResultSet row, Standing standing) throws SQLException {
        var municipality = row.getLong("municipality_id");
        var action = row.getString("number");
        row.getLong("action_id");
        var actedOn = !row.wasNull();
        return new Found(
                municipality,
                row.getString("town"),
                row.getLong("location_id"),
                new Pattern(
                        row.getString("code"),
                        row.getString("name"),
                        row.getLong("category_id"),
                        Rows.texts(row, "name"),
                        row.getLong("reports"),
                        day(row, "first"),
                        day(row, "last"),
                        since(),
                        action == null ? null : QuotedNumbers.readBy(standing, row.getString("town"), action),
                        !actedOn && standing.oversees(municipality)));
    }

    /** The latest first. */
    List<Thing> reports(Standing standing, Found found) {
        return database.sql("select r.id from issue_report r where " + LATELY
                        + " and r.location_id = :location and r.category_id = :category order by r.id desc limit :most")
                .params(FigureSight.of(standing).ofLocations().parameters())
                .param("since", Dates.utc(Dates.startOf(since())))
                .param("location", found.locationId())
                .param("category", found.pattern().categoryId())
                .param("most", MOST_LINKED)
                .query((row, _) -> ReportTrail.thing(row.getLong(1)))
                .list();
    }

    boolean isActedOn(Found found) {
        return !database.sql(ACTED_ON.formatted(":town", ":location", ":category"))
                .param("town", found.municipalityId())
                .param("location", found.locationId())
                .param("category", found.pattern().categoryId())
                .query(Long.class)
                .list()
                .isEmpty();
    }

    private LocalDate since() {
        return Dates.day(clock.instant()).minusDays(PatternService.DAYS - 1L);
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return Dates.day(Dates.ofUtc(row.getObject(column, LocalDateTime.class)));
    }
}
