package nl.perspectief.quality;

import static nl.perspectief.security.Standing.orNone;

import java.util.Map;
import java.util.Optional;
import nl.perspectief.security.Roles;
import nl.perspectief.security.Standing;
import nl.perspectief.trail.Thing;
import nl.perspectief.trail.TrailSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Indicators in trails, as they were answered in one round: 412-SAF-01 is that of round 412. */
@Component
class IndicatorTrail implements TrailSource {

    /** Who sees the round, see {@link Sight}. */
    private static final String ANSWERS = """
            select a.id, null code, concat(c.id, '-', i.code) number,
                concat(i.code, ' · ', t.short_name_en) title_en, concat(i.code, ' · ', t.short_name_nl) title_nl,
                concat(i.code, ' · ', t.short_name_uk) title_uk,
                case a.form when 'YES' then 'quality.answer.yes' when 'PARTLY' then 'quality.answer.partly'
                    when 'NO' then 'quality.answer.no' when 'NEVER' then 'quality.answer.never'
                    when 'NOT_APPLICABLE' then 'quality.answer.notApplicableChoice' end state,
                concat(l.name, ' · ', if(last_day(c.period_from) = c.period_until, '', date_format(c.period_from, '%m.%Y–')),
                    date_format(c.period_until, '%m.%Y')) round, c.submitted_at done_at
            from answer a
            join checklist c on c.id = a.checklist_id
            join location l on l.id = c.location_id
            join indicator i on i.id = a.indicator_id
            join theme t on t.id = i.theme_id
            where (l.municipality_id in (:indicator_overseen)
                    or c.location_id in (:indicator_managed)
                    or c.location_id in (:indicator_represented) and c.status = 'SUBMITTED')
                and
            """;

    private final JdbcClient database;

    IndicatorTrail(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Thing.Kind kind() {
        return Thing.Kind.INDICATOR;
    }

    @Override
    public Sight sight(Standing standing) {
        return new Sight(ANSWERS + "a.id in (:ids)", by(standing));
    }

    /** That it was looked at, not what was found. */
    @Override
    public Optional<String> glimpses() {
        return Optional.of("select a.id, 'CHECKED' glimpse from answer a where a.id in (:ids)");
    }

    @Override
    public Optional<Long> named(Standing standing, String name) {
        return database.sql(ANSWERS + "c.id = :indicator_round and i.code = :indicator_code")
                .params(by(standing))
                .param("indicator_round", round(name))
                .param("indicator_code", name.substring(name.indexOf('-') + 1))
                .query((row, _) -> row.getLong(1))
                .optional();
    }

    @Override
    public String path(String name) {
        return "checklists/" + round(name) + "/" + name.substring(name.indexOf('-') + 1);
    }

    /** Where and when it was answered. */
    @Override
    public String called() {
        return "k.round";
    }

    private static String round(String name) {
        return name.substring(0, Math.max(name.indexOf('-'), 0));
    }

    private static Map<String, Object> by(Standing standing) {
        return Map.of(
                "indicator_overseen",
                orNone(standing.municipalitiesAs(Roles.OVERSIGHT)),
                "indicator_managed",
                orNone(standing.locationsAs(Roles.LOCATION_MANAGER)),
                "indicator_represented",
                orNone(standing.locationsAs(Roles.COUNCIL_MEMBER)));
    }
}
