package nl.perspectief.agenda;

import static nl.perspectief.security.Standing.orNone;

import java.util.List;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.security.Access;
import nl.perspectief.security.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By which oversight lets everybody read what was promised in its municipality, or no longer. */
@Service
@Transactional
@PreAuthorize(ActionSight.OVERSIGHT)
public class PublicPageService {

    private final JdbcClient database;
    private final Access access;
    private final ApplicationEventPublisher events;

    PublicPageService(JdbcClient database, Access access, ApplicationEventPublisher events) {
        this.database = database;
        this.access = access;
        this.events = events;
    }

    /** Of each municipality that the user oversees, by name. */
    @Transactional(readOnly = true)
    public List<PublicPage> list() {
        return database.sql("""
                        select y.id, y.name, y.code, ifnull(s.public_page, false) shown, s.changed_at, p.name person,
                            (select count(*) from action a
                                where a.municipality_id = y.id and a.accepted_at is not null) promises
                        from municipality y
                        left join agenda_setting s on s.municipality_id = y.id
                        left join person p on p.id = s.changed_by
                        where y.id in (:overseen) order by y.name, y.id
                        """)
                .param("overseen", orNone(access.standing().municipalitiesAs(Roles.OVERSIGHT)))
                .query((row, _) -> new PublicPage(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("code"),
                        row.getBoolean("shown"),
                        row.getLong("promises"),
                        row.getObject("changed_at") == null ? null : ActionSql.moment(row, "changed_at"),
                        row.getString("person")))
                .list();
    }

    /** @throws NotFoundException unless the user oversees the municipality */
    @TriedAgain
    public void show(long municipalityId) {
        choose(municipalityId, true);
    }

    /**
     * From then on the page is not found: at once by this portal, within minutes where another node or a browser still keeps
     * it.
     *
     * @throws NotFoundException unless the user oversees the municipality
     */
    @TriedAgain
    public void hide(long municipalityId) {
        choose(municipalityId, false);
    }

    /** Who chooses what is chosen already, changes nothing. */
    private void choose(long municipalityId, boolean shown) {
        access.requireOversightOf(municipalityId);
        database.sql("""
                        insert into agenda_setting (municipality_id, public_page, changed_by, changed_at)
                        values (:municipality, :shown, :me, utc_timestamp(6))
                        on duplicate key update
                            changed_by = if(public_page = :shown, changed_by, :me),
                            changed_at = if(public_page = :shown, changed_at, utc_timestamp(6)),
                            public_page = :shown
                        """)
                .param("municipality", municipalityId)
                .param("shown", shown)
                .param("me", access.standing().personId())
                .update();
        events.publishEvent(new PromisesChanged());
    }
}
