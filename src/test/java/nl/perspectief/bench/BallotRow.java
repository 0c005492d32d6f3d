package nl.perspectief.bench;

import java.util.List;
import nl.perspectief.development.MariaDbServer;

/** Secret ballots cast through the service against single rows by bare JDBC. */
final class BallotRow implements Row {

    private static final int THREADS = 32;
    private static final int ROUNDS = 5;

    /** The service has much to compile. */
    private static final int WARM_UP = 6;

    private static final int SECONDS = 2;

    /** More than are cast in that time. */
    private static final int VOTERS = 10_000;

    @Override
    public String letter() {
        return "l";
    }

    @Override
    public List<Outcome> measure(Ground ground) {
        try (var portal = ground.portal()) {
            prepare(ground);
            return List.of(Turns.take(
                            WARM_UP,
                            ROUNDS,
                            () -> cast(ground, portal, Race.Way.SERVICE),
                            () -> cast(ground, portal, Race.Way.BARE))
                    .ratio(
                            letter(),
                            "secret ballots cast through the service against bare inserts of single rows",
                            Outcome.Bound.AT_LEAST,
                            0.4,
                            "a second",
                            Double::doubleValue));
        }
    }

    private static void prepare(Ground ground) {
        ground.database().sql("""
                        insert ignore into person (subject, name, language, last_login)
                        select concat('bench-voter-', seq), concat('Voter ', seq), 'uk', utc_timestamp(6)
                        from seq_1_to_%d
                        """.formatted(VOTERS)).update();
        ground.database().sql("""
                        create table if not exists bench_ballot (
                            id binary(16) not null primary key, poll_id bigint not null, choice varchar(2000) not null)
                        """).update();
        ground.database()
                .sql("grant insert on bench_ballot to " + MariaDbServer.APP)
                .update();
    }

    /** A poll of its own each time, with everybody on its roll. */
    private static double cast(Ground ground, BenchPortal portal, Race.Way way) {
        ground.database()
                .sql("""
                        insert into poll (municipality_id, council_id, state, secret, opens_at, closes_at, opened_by,
                            roll_size, roll_salt, manifest, manifest_sha256)
                        select m.id, c.id, 'PREPARED', true, utc_timestamp(), utc_timestamp() + interval 1 day, min(p.id),
                            %d, repeat('s', 32), :manifest, unhex(sha2(:manifest, 256))
                        from municipality m
                        join council c on c.municipality_id = m.id and c.location_id is null
                        join person p on p.subject like 'bench-voter-%%'
                        where m.code = :town group by m.id, c.id
                        """.formatted(VOTERS))
                .param("manifest", BallotRace.MANIFEST.formatted(System.nanoTime()))
                .param("town", Ground.LARGE.code())
                .update();
        ground.database().sql("""
                        insert into poll_roll (poll_id, person_id)
                        select (select max(id) from poll), id from person where subject like 'bench-voter-%'
                        """).update();
        var poll = ground.database()
                .sql("select max(id) from poll")
                .query(Long.class)
                .single();
        ground.database().sql("call open_poll(?)").param(poll).update();
        return portal.ask("%s?way=%s&threads=%d&seconds=%d".formatted(Door.BALLOT, way, THREADS, SECONDS));
    }
}
