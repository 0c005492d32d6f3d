package nl.perspectief.agenda;

import static nl.perspectief.security.Standing.orNone;

import java.time.Clock;
import java.util.List;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.ChangedMeanwhileException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.LikePattern;
import nl.perspectief.base.data.Paging;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.base.time.Dates;
import nl.perspectief.security.Access;
import nl.perspectief.security.Roles;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Organisations that promise actions, and who speaks for them; oversight keeps those of its municipality. */
@Service
@Transactional
@PreAuthorize(ActionSight.READERS)
public class OrganisationService {

    public static final int LONGEST_NAME = 120;

    private static final int MOST_TOLD = 5;

    /**
     * Whoever sees an organisation sees what it accepted, which the database counts as it changes; what it was only asked is
     * for fewer. Only what waits and what is late is looked up.
     */
    private static final String COUNTED = """
            select g.id, g.name, g.running, g.done, ifnull(l.many, 0) overdue,
                (select count(*) from action a where a.organisation_id = g.id and a.state = 'PROPOSED' and
            """ + ActionSight.INSIDE + """
                ) asked
            from organisation g
            left join (select a.organisation_id, count(*) many from action a where a.municipality_id in (:places)
                    and a.ended = 0 and a.due < :today and a.state <> 'PROPOSED' group by a.organisation_id) l
                on l.organisation_id = g.id
            where g.removed_at is null and
            """ + OrganisationSight.SEEN
            + " order by g.name, g.id limit :most offset :skipped";

    private final OrganisationStore store;
    private final ActionNews news;
    private final JdbcClient database;
    private final Access access;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OrganisationService(
            OrganisationStore store,
            ActionNews news,
            JdbcClient database,
            Access access,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.news = news;
        this.database = database;
        this.access = access;
        this.clock = clock;
        this.events = events;
    }

    /** Those that are there, by name. */
    @Transactional(readOnly = true)
    public List<OrganisationRow> list(Pageable page) {
        var standing = access.standing();
        return database.sql(COUNTED)
                .params(OrganisationSight.by(standing))
                .param("places", orNone(standing.municipalities()))
                .param("today", Dates.day(clock.instant()))
                .params(Paging.of(page))
                .query((row, _) -> new OrganisationRow(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getLong("asked"),
                        row.getLong("running"),
                        row.getLong("overdue"),
                        row.getLong("done")))
                .list();
    }

    /**
     * Those to choose from, by a part of the name.
     *
     * @param municipalityId 0 for each of the user's
     */
    @Transactional(readOnly = true)
    public List<OrganisationChoice> choice(long municipalityId, String part, Pageable page) {
        return database.sql("select g.id, g.name from organisation g where g.removed_at is null and"
                        + OrganisationSight.SEEN
                        + " and :municipality in (0, g.municipality_id) and g.name like :part escape '!'"
                        + " order by g.name, g.id limit :most offset :skipped")
                .params(OrganisationSight.by(access.standing()))
                .param("municipality", municipalityId)
                .param("part", LikePattern.containing(part))
                .params(Paging.of(page))
                .query((row, _) -> new OrganisationChoice(row.getLong(1), row.getString(2)))
                .list();
    }

    /** @throws NotFoundException unless the user may see it */
    @Transactional(readOnly = true)
    public Organisation find(long organisationId) {
        var standing = access.standing();
        var found = database.sql("select g.id, g.version, g.municipality_id, g.name, g.removed_at is not null removed"
                        + " from organisation g where g.id = :id and" + OrganisationSight.SEEN)
                .params(OrganisationSight.by(standing))
                .param("id", organisationId)
                .query((row, _) -> new Organisation(
                        row.getLong("id"),
                        row.getInt("version"),
                        row.getLong("municipality_id"),
                        row.getString("name"),
                        row.getBoolean("removed"),
                        List.of(),
                        standing.oversees(row.getLong("municipality_id")) && !row.getBoolean("removed")))
                .optional()
                .orElseThrow(() -> OrganisationStore.notFound(organisationId));
        var reads = standing.oversees(found.municipalityId())
                || !ActionSight.reading(standing).contains(found.municipalityId());
        return reads ? found.with(store.people(organisationId)) : found;
    }

    /**
     * @return its id
     * @throws NotFoundException unless the user oversees the municipality
     * @throws BadInputException for no name, one that is too long, and one that another has
     */
    @TriedAgain
    @PreAuthorize(ActionSight.OVERSIGHT)
    public long add(long municipalityId, String name) {
        access.requireOversightOf(municipalityId);
        return store.add(municipalityId, Organisation.checkedName(name));
    }

    /**
     * @param version that the user read
     * @throws NotFoundException unless the user keeps it
     * @throws ChangedMeanwhileException when somebody changed it since
     * @throws BadInputException as {@link #add}
     */
    @TriedAgain
    @PreAuthorize(ActionSight.OVERSIGHT)
    public void rename(long organisationId, int version, String name) {
        var municipality = hold(organisationId, version);
        var checked = Organisation.checkedName(name);
        BadInputException.unless(!store.isNamed(municipality, checked, organisationId), "name", "agenda.bad.nameTaken");
        store.rename(organisationId, checked);
        events.publishEvent(new PromisesChanged());
    }

    /**
     * It is given nothing more, and nobody speaks for it any more; what it did stays.
     *
     * @throws NotFoundException unless the user keeps it
     * @throws ChangedMeanwhileException when somebody changed it since
     * @throws BadInputException while it owns actions that have not ended, with their numbers
     */
    @TriedAgain
    @PreAuthorize(ActionSight.OVERSIGHT)
    public void remove(long organisationId, int version) {
        hold(organisationId, version);
        requireNone(store.running(organisationId, MOST_TOLD + 1), "agenda.bad.owns");
        store.remove(organisationId);
    }

    /**
     * Gives all its actions that have not ended to another organisation, which has to accept them anew.
     *
     * @return how many
     * @throws NotFoundException unless the user keeps it, and the other one is of the same municipality
     * @throws ChangedMeanwhileException when somebody changed it since
     * @throws BadInputException when none runs, and when both are the same
     */
    @TriedAgain
    @PreAuthorize(ActionSight.OVERSIGHT)
    public int handOver(long organisationId, int version, long toId) {
        var municipality = overseen(organisationId);
        BadInputException.unless(organisationId != toId, "organisation", "agenda.bad.sameOrganisation");
        // actions first, and organisations after them, as whoever gives one an organisation does
        var running = store.holdRunning(organisationId);
        store.holdPresent(Math.min(organisationId, toId), municipality);
        store.holdPresent(Math.max(organisationId, toId), municipality);
        hold(organisationId, version);
        BadInputException.unless(!running.isEmpty(), "organisation", "agenda.bad.noneRuns");
        var me = access.standing().personId();
        var doers = news.doers(running);
        var line = store.handOver(running, toId, me);
        events.publishEvent(new PromisesChanged());
        var kind = running.size() == 1 ? News.ASSIGNED : News.HANDED_OVER;
        news.tellResponsible(running.getFirst(), kind, "line:" + line, me);
        news.tellFormer(doers, running, "taken:line:" + line, me);
        return running.size();
    }

    /** To which its actions could be handed over, by a part of the name. */
    @Transactional(readOnly = true)
    @PreAuthorize(ActionSight.OVERSIGHT)
    public List<OrganisationChoice> others(long organisationId, String part, Pageable page) {
        return store.others(organisationId, overseen(organisationId), part, page);
    }

    /** Who could speak for it: partners of its municipality who speak for nobody yet, by a part of the name. */
    @Transactional(readOnly = true)
    @PreAuthorize(ActionSight.OVERSIGHT)
    public List<PersonChoice> candidates(long organisationId, String part, Pageable page) {
        return store.unbound(overseen(organisationId), part, page);
    }

    /** Who could be responsible for an action of it, by a part of the name. */
    @Transactional(readOnly = true)
    @PreAuthorize(ActionSight.OVERSIGHT)
    public List<PersonChoice> responsible(long organisationId, String part, Pageable page) {
        return store.responsible(organisationId, overseen(organisationId), part, page);
    }

    /**
     * @throws NotFoundException unless the user keeps the organisation
     * @throws BadInputException for who is no partner there, and who speaks for another one
     */
    @TriedAgain
    @PreAuthorize(ActionSight.OVERSIGHT)
    public void join(long organisationId, long personId) {
        var municipality = overseen(organisationId);
        store.holdPresent(organisationId, municipality);
        BadInputException.unless(store.isUnbound(personId, municipality), "person", "agenda.bad.candidate");
        BadInputException.unless(store.join(organisationId, personId), "person", "agenda.bad.candidate");
    }

    /**
     * @throws NotFoundException unless the user keeps the organisation, and the person speaks for it
     * @throws BadInputException while the person is responsible for actions that have not ended, with their numbers
     */
    @TriedAgain
    @PreAuthorize(ActionSight.OVERSIGHT)
    public void leave(long organisationId, long personId) {
        store.holdPresent(organisationId, overseen(organisationId));
        requireNone(store.runningOf(personId, organisationId, MOST_TOLD + 1), "agenda.bad.personOwns");
        if (!store.leave(organisationId, personId)) {
            throw new NotFoundException("person " + personId);
        }
    }

    private static void requireNone(List<String> numbers, String key) {
        var told = String.join(", ", numbers.subList(0, Math.min(numbers.size(), MOST_TOLD)));
        var more = numbers.size() > MOST_TOLD ? " …" : "";
        BadInputException.unless(numbers.isEmpty(), "organisation", key, told + more);
    }

    /** @return its municipality */
    private long hold(long organisationId, int version) {
        var municipality = overseen(organisationId);
        store.holdPresent(organisationId, municipality);
        var now = database.sql("select version from organisation where id = ?")
                .param(organisationId)
                .query(Integer.class)
                .single();
        if (now != version) {
            throw new ChangedMeanwhileException("organisation " + organisationId);
        }
        return municipality;
    }

    /** @return the municipality of one that the user oversees */
    private long overseen(long organisationId) {
        return database.sql("select municipality_id from organisation where id = :id and municipality_id in (:overseen)"
                        + " and removed_at is null")
                .param("id", organisationId)
                .param("overseen", orNone(access.standing().municipalitiesAs(Roles.OVERSIGHT)))
                .query(Long.class)
                .optional()
                .orElseThrow(() -> OrganisationStore.notFound(organisationId));
    }
}
