package nl.perspectief.agenda.promises;

import static nl.perspectief.security.Standing.orNone;

import java.util.List;
import java.util.Map;
import nl.perspectief.agenda.ActionSight;
import nl.perspectief.agenda.PromisesChanged;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.Rows;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.base.text.Suspicion;
import nl.perspectief.locations.QuotedNumbers;
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

    public static final int LOOKED = 1_000;

    private static final int MOST_TOLD = 50;

    private static final String PROMISED = """
            select y.code, a.number, concat_ws('\n', a.title_en, a.title_nl, a.title_uk, a.text_en, a.text_nl, a.text_uk) words
            from action a join municipality y on y.id = a.municipality_id
            where a.municipality_id = ? and a.accepted_at is not null order by a.id desc limit ?
            """;

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
                        Rows.momentOrNull(row, "changed_at"),
                        row.getString("person")))
                .list();
    }

    /**
     * What in the titles and texts of the {@value #LOOKED} newest promises may tell who somebody is, at most
     * {@value #MOST_TOLD}: by its shape alone, and without the names of locations and of organisations that promised something.
     *
     * @throws NotFoundException unless the user oversees the municipality
     */
    @Transactional(readOnly = true)
    public List<PublicSuspicion> suspicions(long municipalityId) {
        access.requireOversightOf(municipalityId);
        var names = database.sql("select convert(g.name using utf8mb4) collate utf8mb4_bin from organisation g"
                        + " where g.municipality_id = :municipality and exists (select 1 from action a"
                        + " where a.organisation_id = g.id and a.state in ('ACCEPTED', 'UNDER_WAY', 'DONE'))"
                        + " union select convert(name using utf8mb4) collate utf8mb4_bin from location"
                        + " where municipality_id = :municipality")
                .param("municipality", municipalityId)
                .query((row, _) -> row.getString(1))
                .list();
        var standing = access.standing();
        return database
                .sql(PROMISED)
                .params(municipalityId, LOOKED)
                .query((row, _) -> Map.entry(
                        QuotedNumbers.readBy(standing, row.getString("code"), row.getString("number")),
                        row.getString("words")))
                .list()
                .stream()
                .flatMap(promise -> Suspicion.in(promise.getValue()).stream()
                        .filter(found -> names.stream().noneMatch(name -> name.contains(found.text())))
                        .map(found -> new PublicSuspicion(promise.getKey(), found.text())))
                .limit(MOST_TOLD)
                .toList();
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
