package nl.perspectief.experts;

import java.util.List;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.base.data.Rows;
import nl.perspectief.base.data.TriedAgain;
import nl.perspectief.base.text.Words;
import nl.perspectief.base.time.Dates;
import nl.perspectief.security.Roles;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is in a pool, which oversight says, and when its experts meet, which they plan with it. */
@Service
@Transactional
@PreAuthorize(PoolService.READERS)
public class PoolPeopleService {

    private static final int MOST_CANDIDATES = 500;
    private static final int MOST_MEMBERS = 200;
    private static final int MOST_MEETINGS = 100;

    /** Of {@code f} and {@code n}, the person. */
    private static final String EXPERT_NOW = """
             f.kind = 'EXPERT' and not n.deactivated and f.valid_from <= utc_timestamp(6)
            and (f.valid_until is null or f.valid_until > utc_timestamp(6))
            """;

    private final Pools pools;
    private final JdbcClient database;

    PoolPeopleService(Pools pools, JdbcClient database) {
        this.pools = pools;
        this.database = database;
    }

    /**
     * By name; first those of now, and then those who were in it before. Oversight also sees whom it could add, at most
     * {@value #MOST_CANDIDATES}.
     *
     * @throws NotFoundException unless the user may see the pool
     */
    @Transactional(readOnly = true)
    public MemberList members(long poolId) {
        var pool = pools.find(poolId);
        return new MemberList(members(pool), pool.overseen() && !pool.isClosed() ? candidates(pool) : List.of());
    }

    private List<PoolMember> members(ExpertPool pool) {
        return database.sql("""
                        select m.person_id, n.name, m.since, m.until, exists (
                            select 1 from person_function f where f.person_id = n.id and f.municipality_id = :municipality
                                and %s) expert
                        from pool_member m join person n on n.id = m.person_id
                        where m.pool_id = :pool
                        order by m.until is not null and m.until <= utc_timestamp(6), n.name, n.id
                        """.formatted(EXPERT_NOW))
                .param("municipality", pool.municipalityId())
                .param("pool", pool.id())
                .query((row, _) -> new PoolMember(
                        row.getLong("person_id"),
                        row.getString("name"),
                        Rows.moment(row, "since"),
                        Rows.momentOrNull(row, "until"),
                        row.getBoolean("expert")))
                .list();
    }

    private List<Candidate> candidates(ExpertPool pool) {
        return database.sql("""
                        select distinct n.id, n.name from person n join person_function f on f.person_id = n.id
                        where f.municipality_id = ? and %s and not exists (
                            select 1 from pool_member m where m.pool_id = ? and m.person_id = n.id
                                and (m.until is null or m.until > utc_timestamp(6)))
                        order by n.name, n.id limit ?
                        """.formatted(EXPERT_NOW))
                .params(pool.municipalityId(), pool.id(), MOST_CANDIDATES)
                .query((row, _) -> new Candidate(row.getLong("id"), row.getString("name")))
                .list();
    }

    /**
     * From this moment on they are in it, also those who were before.
     *
     * @throws NotFoundException unless the user oversees the pool
     * @throws BadInputException for somebody who is no expert of the municipality now, and for more than
     *     {@value #MOST_MEMBERS}
     */
    @TriedAgain
    @PreAuthorize("hasRole('" + Roles.OVERSIGHT + "')")
    public void add(long poolId, List<Long> personIds) {
        var pool = pools.holdOpen(pools.overseen(pools.find(poolId)));
        var present = database.sql("select count(*) from pool_member where pool_id = ?")
                .param(pool.id())
                .query(Integer.class)
                .single();
        BadInputException.unless(!personIds.isEmpty(), "members", "experts.bad.nobody");
        BadInputException.unless(
                present + personIds.size() <= MOST_MEMBERS, "members", "experts.bad.many", MOST_MEMBERS);
        var known = database.sql("""
                        select count(distinct n.id) from person n join person_function f on f.person_id = n.id
                        where f.municipality_id = :municipality and n.id in (:persons) and %s
                        """.formatted(EXPERT_NOW))
                .param("municipality", pool.municipalityId())
                .param("persons", personIds)
                .query(Integer.class)
                .single();
        BadInputException.unless(known == personIds.size(), "members", "experts.bad.noExpert");
        database.sql("""
                        insert into pool_member (pool_id, person_id, since)
                        select :pool, id, utc_timestamp(6) from person where id in (:persons)
                        on duplicate key update until = null
                        """).param("pool", pool.id()).param("persons", personIds).update();
    }

    /**
     * Ends the membership now; what the person recorded stays in the pool.
     *
     * @throws NotFoundException unless the user oversees the pool and the person is in it
     */
    @TriedAgain
    @PreAuthorize("hasRole('" + Roles.OVERSIGHT + "')")
    public void end(long poolId, long personId) {
        var pool = pools.holdOpen(pools.overseen(pools.find(poolId)));
        var ended = database.sql("""
                        update pool_member set until = utc_timestamp(6)
                        where pool_id = ? and person_id = ? and (until is null or until > utc_timestamp(6))
                        """).params(pool.id(), personId).update();
        if (ended == 0) {
            throw new NotFoundException("member " + personId + " of pool " + poolId);
        }
    }

    /**
     * The latest first.
     *
     * @throws NotFoundException unless the user may see the pool
     */
    @Transactional(readOnly = true)
    public List<PoolMeeting> meetings(long poolId) {
        var pool = pools.find(poolId);
        return database.sql("""
                        select id, held_at, place, about, language from pool_meeting
                        where pool_id = ? and not cancelled order by held_at desc, id desc limit ?
                        """)
                .params(pool.id(), MOST_MEETINGS)
                .query((row, _) -> new PoolMeeting(
                        row.getLong("id"),
                        Rows.moment(row, "held_at"),
                        row.getString("place"),
                        new Words(row.getString("about"), PoolSql.language(row))))
                .list();
    }

    /**
     * @return its id
     * @throws NotFoundException unless the user may see the pool
     * @throws BadInputException when there are {@value #MOST_MEETINGS}
     */
    @TriedAgain
    public long plan(long poolId, MeetingDraft draft) {
        var pool = pools.holdOpen(pools.find(poolId));
        var present = database.sql("select count(*) from pool_meeting where pool_id = ?")
                .param(pool.id())
                .query(Integer.class)
                .single();
        BadInputException.unless(present < MOST_MEETINGS, "place", "experts.bad.many", MOST_MEETINGS);
        return database.sql("""
                        insert into pool_meeting (pool_id, held_at, place, about, language) values (?, ?, ?, ?, ?)
                        returning id
                        """)
                .params(
                        pool.id(),
                        Dates.utc(draft.at().atZone(Dates.ZONE).toInstant()),
                        draft.place(),
                        draft.about().text(),
                        draft.about().language().getLanguage())
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** @throws NotFoundException unless the user may see the meeting's pool */
    @TriedAgain
    public void cancel(long meetingId) {
        pools.holdOpen(pools.findBy("p.id = (select g.pool_id from pool_meeting g where g.id = :id)", meetingId));
        database.sql("update pool_meeting set cancelled = true where id = ?")
                .param(meetingId)
                .update();
    }
}
