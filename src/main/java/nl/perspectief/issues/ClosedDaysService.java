package nl.perspectief.issues;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.function.Function;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.security.Access;
import nl.perspectief.security.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The days on which a municipality is closed, and its clocks of working days stand still. */
@Service
@Transactional
@PreAuthorize("hasRole('" + Roles.OVERSIGHT + "')")
public class ClosedDaysService {

    private static final String ROW =
            "select municipality_id, version, liberation_day, good_friday from work_calendar where municipality_id in (:ids)";

    private final JdbcClient database;
    private final Access access;

    ClosedDaysService(JdbcClient database, Access access) {
        this.database = database;
        this.access = access;
    }

    /** Of each municipality that the user oversees. */
    @Transactional(readOnly = true)
    public List<ClosedDays> list() {
        var overseen = access.standing().municipalitiesAs(Roles.OVERSIGHT);
        if (overseen.isEmpty()) {
            return List.of();
        }
        var kept = read(List.copyOf(overseen)).stream().collect(toMap(ClosedDays::municipalityId, Function.identity()));
        return overseen.stream()
                .sorted()
                .map(id -> kept.getOrDefault(id, ClosedDays.usual(id)))
                .toList();
    }

    /**
     * Open reports are soon due by them; what is closed stays as it was.
     *
     * @throws ChangedMeanwhileException when they are no longer of that version
     */
    @TriedAgain
    public void change(ClosedDays days) {
        access.requireOversightOf(days.municipalityId());
        var changed = days.version() == 0
                ? database.sql("""
                                insert ignore into work_calendar (municipality_id, version, liberation_day, good_friday)
                                values (?, 1, ?, ?)
                                """)
                        .param(days.municipalityId())
                        .param(days.liberationDay())
                        .param(days.goodFriday())
                        .update()
                : database.sql("""
                                update work_calendar set version = version + 1, liberation_day = ?, good_friday = ?
                                where municipality_id = ? and version = ?
                                """)
                        .param(days.liberationDay())
                        .param(days.goodFriday())
                        .param(days.municipalityId())
                        .param(days.version())
                        .update();
        if (changed == 0) {
            throw new ChangedMeanwhileException("closed days of " + days.municipalityId());
        }
    }

    private List<ClosedDays> read(List<Long> municipalities) {
        return database.sql(ROW)
                .param("ids", municipalities)
                .query((row, _) -> new ClosedDays(row.getLong(1), row.getInt(2), row.getBoolean(3), row.getBoolean(4)))
                .list();
    }
}
