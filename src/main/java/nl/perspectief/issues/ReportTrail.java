package nl.perspectief.issues;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.perspectief.security.Standing;
import nl.perspectief.trail.Thing;
import nl.perspectief.trail.TrailSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reports in trails, by their category and location: what was written of them stays on their own page. */
@Component
class ReportTrail implements TrailSource {

    /** {@link Sight#SEEN} for SQL: VisibilityMatrixTests holds both against the same table. */
    private static final String SEEN = """
             (r.reporter_id = :report_me and r.municipality_id in (:report_home)
                or r.visibility = 'LOCATION' and r.location_id in (:report_around)
                or r.visibility <> 'CONFIDENTIAL' and (
                    r.municipality_id in (:report_overseen)
                    or r.route = 'LOCATION_MANAGER' and r.location_id in (:report_managed)
                    or r.route = 'COUNCIL' and r.location_id in (:report_chaired))
                or r.visibility = 'CONFIDENTIAL' and r.municipality_id in (:report_entrusted) and not exists (
                    select 1 from person_function own
                    where own.person_id = :report_me and own.kind = 'LOCATION_MANAGER'
                        and own.location_id = r.location_id
                        and (own.valid_until is null or own.valid_until > r.reported_at)))
            """;

    /**
     * Of a confidential one no municipality is said, as {@link IssueReportRepository#NUMBER} says none. The database
     * begins with the few of the trail: it guesses that there are more of them than reports.
     */
    private static final String THINGS = """
            select r.id, if(r.visibility = 'CONFIDENTIAL', null, y.code) code,
                if(r.visibility = 'CONFIDENTIAL', r.secret_number, r.open_number) number,
                concat(c.name_en, ' · ', l.name) title_en, concat(c.name_nl, ' · ', l.name) title_nl,
                concat(c.name_uk, ' · ', l.name) title_uk,
                concat('issues.state.', r.state) state, null done_at
            from (:ids) steps_of_reports
            straight_join issue_report r on r.id = steps_of_reports.id
            join municipality y on y.id = r.municipality_id
            join location l on l.id = r.location_id
            join issue_category c on c.id = r.category_id
            where
            """ + SEEN;

    private final IssueReportRepository reports;
    private final JdbcClient database;

    ReportTrail(IssueReportRepository reports, JdbcClient database) {
        this.reports = reports;
        this.database = database;
    }

    static Thing thing(long reportId) {
        return new Thing(Thing.Kind.REPORT, reportId);
    }

    @Override
    public Thing.Kind kind() {
        return Thing.Kind.REPORT;
    }

    @Override
    public TrailSource.Sight sight(Standing standing) {
        var sight = nl.perspectief.issues.Sight.of(standing);
        return new TrailSource.Sight(
                THINGS,
                Map.of(
                        "report_me", sight.personId(),
                        "report_home", sight.home(),
                        "report_around", sight.around(),
                        "report_managed", sight.managed(),
                        "report_chaired", sight.chaired(),
                        "report_overseen", sight.overseen(),
                        "report_entrusted", sight.entrusted()));
    }

    @Override
    public Optional<Long> named(Standing standing, String name) {
        var named = Numbers.of(standing, Set.of(name));
        return Optional.ofNullable(
                reports.findIds(nl.perspectief.issues.Sight.of(standing), named).get(name));
    }

    @Override
    public String path(String name) {
        return "issues/" + name;
    }

    /** Nothing public comes of a confidential one. */
    @Override
    public boolean concerns(long id, long locationId) {
        return database.sql(
                                "select count(*) from issue_report where id = ? and location_id = ? and visibility <> 'CONFIDENTIAL'")
                        .params(id, locationId)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
