package nl.perspectief.voting;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import nl.perspectief.base.BadInputException;
import nl.perspectief.base.Sha256;
import nl.perspectief.base.time.Dates;
import nl.perspectief.council.Council;
import nl.perspectief.council.CouncilPersons;
import nl.perspectief.council.Regulation;
import nl.perspectief.voting.count.Rule;
import nl.perspectief.voting.count.Secrecy;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Fixes a poll: its roll, its manifest, and the digests of both. */
@Component
class PollOpening {

    static final int FEWEST_IN_SECRET = 5;
    static final int LARGEST_ROLL = 1_000_000;

    /** Whoever opens a poll doesn't choose who votes by a day of long ago. */
    static final int EARLIEST_ROLL_DAYS = 31;

    private static final int KEY = 16;
    private static final int SALT = 32;
    private static final int ROWS_AT_ONCE = 1_000;

    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    PollOpening(JdbcClient database, ApplicationEventPublisher events, Clock clock) {
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @return the poll's id
     * @throws BadInputException for a day or a closing time that can't be, also by the regulation, a roll without
     *     anybody, and a secret one of fewer than {@value #FEWEST_IN_SECRET}
     */
    long open(PollDraft draft, Council council, Regulation regulation, long openedBy) {
        var now = clock.instant();
        draft.requireOpening(now, regulation);
        var persons = persons(draft, council, now);
        BadInputException.unless(!persons.isEmpty() && persons.size() <= LARGEST_ROLL, "roll", "voting.bad.emptyRoll");
        BadInputException.unless(
                draft.secrecy() == Secrecy.OPEN || persons.size() >= FEWEST_IN_SECRET,
                "secrecy",
                "voting.bad.smallRoll",
                FEWEST_IN_SECRET,
                persons.size());
        var salt = random(SALT);
        var roll = new PollManifest.Roll(draft.roll(), draft.eligibleOn(), persons.size(), digest(salt, persons));
        var manifest = PollManifest.of(
                draft,
                draft.opensAt(now),
                HexFormat.of().formatHex(random(KEY)),
                council.municipalityCode(),
                council.code(),
                roll);
        var id = insert(manifest, council, CouncilRules.of(regulation.votingRule(), draft.question()), openedBy, salt);
        insertRoll(id, persons);
        database.sql("call open_poll(?)").param(id).update();
        events.publishEvent(new PollOpened(id, council.id()));
        return id;
    }

    /** In their order. */
    private List<Long> persons(PollDraft draft, Council council, Instant now) {
        var today = draft.eligibleOn().equals(Dates.day(now));
        var persons = draft.roll() == RollKind.MEMBERS ? CouncilPersons.MEMBERS : CouncilPersons.RESIDENTS;
        return database.sql(persons + " order by person_id")
                .param("council", council.id())
                .param("now", Dates.utc(today ? now : Dates.startOf(draft.eligibleOn())))
                .query((row, _) -> row.getLong(1))
                .list();
    }

    static String digest(byte[] salt, List<Long> persons) {
        var sha256 = Sha256.begin();
        sha256.update(salt);
        var number = ByteBuffer.allocate(Long.BYTES);
        persons.forEach(person -> sha256.update(number.putLong(0, person).array()));
        return HexFormat.of().formatHex(sha256.digest());
    }

    private long insert(PollManifest manifest, Council council, Rule councilRule, long openedBy, byte[] salt) {
        var json = manifest.toJson();
        return requireNonNull(database.sql("""
                        insert into poll (municipality_id, council_id, state, secret, opens_at, closes_at, opened_by,
                            roll_size, roll_salt, manifest, manifest_sha256, council_rule)
                        values (:municipality, :council, 'PREPARED', :secret, :opens, :closes, :by,
                            :size, :salt, :manifest, :sha256, :rule)
                        returning id
                        """)
                .param("municipality", council.municipalityId())
                .param("council", council.id())
                .param("secret", manifest.secrecy() == Secrecy.SECRET)
                .param("opens", Dates.utc(manifest.opensAt()))
                .param("closes", Dates.utc(manifest.closesAt()))
                .param("by", openedBy)
                .param("size", manifest.roll().size())
                .param("salt", salt)
                .param("manifest", json)
                .param("sha256", Sha256.of(json.getBytes(StandardCharsets.UTF_8)))
                .param("rule", councilRule.toJson())
                .query((row, _) -> row.getLong(1))
                .single());
    }

    /** Not as a batch: MariaDB 11.4 fails to run one again on a connection when the table's guards were made anew. */
    private void insertRoll(long pollId, List<Long> persons) {
        for (var from = 0; from < persons.size(); from += ROWS_AT_ONCE) {
            var some = persons.subList(from, Math.min(persons.size(), from + ROWS_AT_ONCE));
            database.sql("insert into poll_roll (poll_id, person_id) values "
                            + String.join(", ", Collections.nCopies(some.size(), "(?, ?)")))
                    .params(some.stream()
                            .flatMap(person -> Stream.of(pollId, person))
                            .toList())
                    .update();
        }
    }

    private byte[] random(int length) {
        var bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
