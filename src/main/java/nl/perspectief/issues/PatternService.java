package nl.perspectief.issues;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import nl.perspectief.base.text.Texts;
import nl.perspectief.base.time.Dates;
import nl.perspectief.security.Access;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notices when one thing is reported again and again: a reason for an action or a motion, rather than another repair. */
@Service
@Transactional(readOnly = true)
@PreAuthorize(FigureService.READERS)
public class PatternService {

    /** So many reports of one category at one location make a pattern. */
    public static final int FEWEST = 5;

    /** Within so many days, today included. */
    public static final int DAYS = 14;

    private final JdbcClient database;
    private final Access access;
    private final Clock clock;

    PatternService(JdbcClient database, Access access, Clock clock) {
        this.database = database;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Those at the user's locations, the largest first; there as long as they hold. Of the reports that the user may know
     * of as manager, council or oversight, since they are counted as figures are.
     */
    public List<Pattern> patterns(int most) {
        var sight = FigureSight.of(access.standing()).ofLocations();
        var since = Dates.day(clock.instant()).minusDays(DAYS - 1L);
        return database.sql("""
                        select l.code, l.name, c.id, c.name_en, c.name_nl, c.name_uk, p.reports, p.first, p.last
                        from (
                            select r.location_id, r.category_id, count(*) reports, min(r.reported_at) first,
                                max(r.reported_at) last
                            from issue_report r
                            where r.municipality_id in (:municipalities) and r.reported_at >= :since and %s and %s
                            group by r.location_id, r.category_id having count(*) >= :fewest
                            order by reports desc, last desc limit :most) p
                        join location l on l.id = p.location_id
                        join issue_category c on c.id = p.category_id
                        order by p.reports desc, p.last desc
                        """.formatted(FigureSight.COUNTED, FigureSight.REPORTS))
                .params(sight.parameters())
                .param("since", Dates.utc(Dates.startOf(since)))
                .param("fewest", FEWEST)
                .param("most", most)
                .query((row, _) -> new Pattern(
                        row.getString("code"),
                        row.getString("name"),
                        row.getLong("id"),
                        new Texts(row.getString("name_en"), row.getString("name_nl"), row.getString("name_uk")),
                        row.getLong("reports"),
                        Dates.day(Dates.ofUtc(row.getObject("first", LocalDateTime.class))),
                        Dates.day(Dates.ofUtc(row.getObject("last", LocalDateTime.class))),
                        since))
                .list();
    }
}
