package nl.perspectief.agenda;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.LikePattern;
import nl.perspectief.base.data.Paging;
import nl.perspectief.base.time.Dates;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Organisations and who speaks for them, as the database keeps them. */
@Component
class OrganisationStore {

    private static final String HOLDING = """
             from person p
            join person_function f on f.person_id = p.id and f.municipality_id = :municipality
                and f.valid_from <= :now and (f.valid_until is null or f.valid_until > :now)
            where not p.deactivated and
            """;

    /** Those of the organisation, and those of the municipality who can see to it that something happens. */
    private static final String RESPONSIBLE = HOLDING + """
             (f.kind in ('OVERSIGHT', 'LOCATION_MANAGER') or f.kind = 'PARTNER' and exists (
                select 1 from organisation_person o where o.person_id = p.id and o.organisation_id = :organisation))
            """;

    private static final String UNBOUND = HOLDING + """
             f.kind = 'PARTNER' and not exists (select 1 from organisation_person o where o.person_id = p.id)
            """;

    private static final String A_PAGE =
            " and p.name like :part escape '!' order by p.name, p.id limit :most offset :skipped";

    private final JdbcClient database;
    private final Clock clock;

    OrganisationStore(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws NotFoundException for one that was removed, is another municipality's, or isn't there */
    void holdPresent(long organisationId, long municipalityId) {
        var there = database.sql(
                        "select id from organisation where id = ? and municipality_id = ? and removed_at is null for update")
                .params(organisationId, municipalityId)
                .query((row, _) -> row.getLong(1))
                .optional();
        if (there.isEmpty()) {
            throw notFound(organisationId);
        }
    }

    /**
     * The one of that name, which stays there until the transaction ends; a new one if none is there.
     *
     * @return its id
     */
    long holdNamed(long municipalityId, String name) {
        return named(municipalityId, name).orElseGet(() -> add(municipalityId, name));
    }

    private Optional<Long> named(long municipalityId, String name) {
        return database.sql(
                        "select id from organisation where municipality_id = ? and name = ? and removed_at is null for update")
                .params(municipalityId, name)
                .query((row, _) -> row.getLong(1))
                .optional();
    }

    /** @throws BadInputException when there is another one of that name */
    long add(long municipalityId, String name) {
        var added = database.sql("insert ignore into organisation (version, municipality_id, name) values (0, ?, ?)"
                        + " returning id")
                .params(municipalityId, name)
                .query((row, _) -> row.getLong(1))
                .optional();
        return added.orElseThrow(() -> new BadInputException("name", "agenda.bad.nameTaken"));
    }

    List<OrganisationChoice> others(long organisationId, long municipalityId, String part, Pageable page) {
        return database.sql("select g.id, g.name from organisation g where g.municipality_id = :municipality"
                        + " and g.removed_at is null and g.id <> :but and g.name like :part escape '!'"
                        + " order by g.name, g.id limit :most offset :skipped")
                .param("municipality", municipalityId)
                .param("but", organisationId)
                .param("part", LikePattern.containing(part))
                .params(Paging.of(page))
                .query((row, _) -> new OrganisationChoice(row.getLong(1), row.getString(2)))
                .list();
    }

    void rename(long organisationId, String name) {
        database.sql("update organisation set version = version + 1, name = ? where id = ?")
                .params(name, organisationId)
                .update();
    }

    boolean isNamed(long municipalityId, String name, long butId) {
        return database.sql("select count(*) from organisation"
                                + " where municipality_id = ? and name = ? and removed_at is null and id <> ?")
                        .params(municipalityId, name, butId)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    void remove(long organisationId) {
        database.sql("update organisation set version = version + 1, removed_at = utc_timestamp(6) where id = ?")
                .param(organisationId)
                .update();
        database.sql("delete from organisation_person where organisation_id = ?")
                .param(organisationId)
                .update();
    }

    /** The numbers of what has not ended, at most a few. */
    List<String> running(long organisationId, int most) {
        return database.sql("select number from action where organisation_id = ? and ended = 0 order by id limit ?")
                .params(organisationId, most)
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Until the transaction ends nobody else changes what has not ended. */
    List<Long> holdRunning(long organisationId) {
        return database.sql("select id from action where organisation_id = ? and ended = 0 order by id for update")
                .param(organisationId)
                .query((row, _) -> row.getLong(1))
                .list();
    }

    /**
     * Each begins anew there.
     *
     * @param actionIds at least one
     * @return the id of the first line that says so
     */
    long handOver(List<Long> actionIds, long toId, long me) {
        database.sql("""
                        update action set version = version + 1, organisation_id = :to, person_id = null,
                            state = 'PROPOSED', changed_at = utc_timestamp(6), reminded = 'NONE'
                        where id in (:ids)
                        """).param("to", toId).param("ids", actionIds).update();
        return database.sql("""
                        insert into action_event (action_id, kind, person_id, happened_at, organisation_id, text)
                        select id, 'ASSIGNED', :me, utc_timestamp(6), :to, '' from action where id in (:ids) order by id
                        returning id
                        """)
                .param("me", me)
                .param("to", toId)
                .param("ids", actionIds)
                .query((row, _) -> row.getLong(1))
                .list()
                .getFirst();
    }

    /** The same of what somebody is named for. */
    List<String> runningOf(long personId, long organisationId, int most) {
        return database.sql("select number from action where person_id = ? and organisation_id = ? and ended = 0"
                        + " order by id limit ?")
                .params(personId, organisationId, most)
                .query((row, _) -> row.getString(1))
                .list();
    }

    List<PersonChoice> people(long organisationId) {
        return database.sql("select p.id, p.name from organisation_person o join person p on p.id = o.person_id"
                        + " where o.organisation_id = ? order by p.name, p.id")
                .param(organisationId)
                .query((row, _) -> new PersonChoice(row.getLong(1), row.getString(2)))
                .list();
    }

    /** @return whether the person spoke for none before */
    boolean join(long organisationId, long personId) {
        return database.sql("insert ignore into organisation_person (person_id, organisation_id, since)"
                                + " values (?, ?, utc_timestamp(6))")
                        .params(personId, organisationId)
                        .update()
                == 1;
    }

    boolean leave(long organisationId, long personId) {
        return database.sql("delete from organisation_person where person_id = ? and organisation_id = ?")
                        .params(personId, organisationId)
                        .update()
                == 1;
    }

    boolean canBeResponsible(long personId, long organisationId, long municipalityId) {
        return is(RESPONSIBLE, personId, organisationId, municipalityId);
    }

    boolean isUnbound(long personId, long municipalityId) {
        return is(UNBOUND, personId, 0, municipalityId);
    }

    private boolean is(String among, long personId, long organisationId, long municipalityId) {
        return database.sql("select count(*)" + among + " and p.id = :person")
                        .param("municipality", municipalityId)
                        .param("organisation", organisationId)
                        .param("person", personId)
                        .param("now", Dates.utc(clock.instant()))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    List<PersonChoice> responsible(long organisationId, long municipalityId, String part, Pageable page) {
        return choice(RESPONSIBLE, organisationId, municipalityId, part, page);
    }

    List<PersonChoice> unbound(long municipalityId, String part, Pageable page) {
        return choice(UNBOUND, 0, municipalityId, part, page);
    }

    private List<PersonChoice> choice(
            String among, long organisationId, long municipalityId, String part, Pageable page) {
        return database.sql("select distinct p.id, p.name" + among + A_PAGE)
                .param("municipality", municipalityId)
                .param("organisation", organisationId)
                .param("now", Dates.utc(clock.instant()))
                .param("part", LikePattern.containing(part))
                .params(Paging.of(page))
                .query((row, _) -> new PersonChoice(row.getLong(1), row.getString(2)))
                .list();
    }

    static NotFoundException notFound(long organisationId) {
        return new NotFoundException("organisation " + organisationId);
    }
}
