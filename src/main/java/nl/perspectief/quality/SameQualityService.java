package nl.perspectief.quality;

import static java.util.Objects.requireNonNull;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.time.Dates;
import nl.perspectief.quality.Compared.Group;
import nl.perspectief.quality.SameQuality.Cell;
import nl.perspectief.quality.SameQuality.Row;
import nl.perspectief.quality.SameQuality.Spread;
import nl.perspectief.security.Access;
import nl.perspectief.security.Roles;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The same quality everywhere, or not: the last round of each location side by side. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasAnyRole('" + Roles.LOCATION_MANAGER + "', '" + Roles.COUNCIL_MEMBER + "', '" + Roles.OVERSIGHT + "')")
public class SameQualityService {

    private final LastRounds lastRounds;
    private final PublishedTemplates templates;
    private final Access access;
    private final Clock clock;

    SameQualityService(LastRounds lastRounds, PublishedTemplates templates, Access access, Clock clock) {
        this.lastRounds = lastRounds;
        this.templates = templates;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Oversight sees every open location of its municipality; managers and council members their own rows, and the
     * spread over all.
     *
     * @param templateId whose rounds are compared
     * @throws NotFoundException for a template that isn't there
     */
    public SameQuality compare(long templateId) {
        var standing = access.standing();
        var template = templates.get(templateId);
        var all = lastRounds.of(
                standing.anywhereAs(Roles.OVERSIGHT, Roles.LOCATION_MANAGER, Roles.COUNCIL_MEMBER),
                template,
                Dates.day(clock.instant()));
        var overseen = standing.municipalitiesAs(Roles.OVERSIGHT);
        var own = standing.locationsAs(Roles.LOCATION_MANAGER, Roles.COUNCIL_MEMBER);
        var rows = all.rows().stream()
                .filter(row -> overseen.contains(row.municipalityId()) || own.contains(row.locationId()))
                .toList();
        var within = all.municipalities().keySet().stream()
                .filter(id -> overseen.isEmpty() || overseen.contains(id))
                .toList();
        if (within.size() != 1) {
            return new SameQuality(template, !overseen.isEmpty(), rows, Map.of(), null);
        }
        var municipalityId = within.getFirst();
        var columns = requireNonNull(all.municipalities().get(municipalityId));
        // who oversees it sees all of its rows, which may be a thousand
        var known = overseen.contains(municipalityId)
                ? null
                : rows.stream()
                        .filter(row -> row.municipalityId() == municipalityId)
                        .toList();
        var spreads = new HashMap<String, Spread>();
        columns.themes().forEach((code, group) -> {
            if (mayBeTold(group, known, row -> row.themes().get(code))) {
                spreads.put(code, group.spread());
            }
        });
        var overall = columns.overall();
        return new SameQuality(
                template,
                !overseen.isEmpty(),
                rows,
                Map.copyOf(spreads),
                overall != null && mayBeTold(overall, known, Row::overall) ? overall.spread() : null);
    }

    /** @param known the rows that the user sees, null for all */
    private static boolean mayBeTold(
            Group group, @Nullable List<Row> known, Function<Row, ? extends @Nullable Cell> column) {
        return known == null || Spread.mayBeTold(group.scores(), Compared.percents(known, column).length);
    }
}
