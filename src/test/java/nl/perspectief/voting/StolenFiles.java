package nl.perspectief.voting;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.perspectief.development.MariaDbServer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What somebody finds out about a secret poll who has the tables and a copy of all files of InnoDB. Both logs have the
 * key of the row on the roll and, soon after it, that of the ballot; and each row itself has the number of the
 * transaction that wrote it, until that is purged.
 */
final class StolenFiles {

    /** In a log, between the row on the roll and the ballot of one cast. */
    private static final int NEAR = 3_000;

    private static final int KEY = 10;
    private static final int ID = 16;

    /** Of a transaction. */
    private static final int NUMBER = 6;

    private static final long PURGED = 0;

    private final long poll;
    private final Set<Long> roll;
    private final Map<ByteBuffer, String> choices;

    /** The first two bytes of the ballots' ids, since few places of a file begin like one. */
    private final BitSet beginnings = new BitSet();

    private final Map<Long, Set<Long>> personsOfTransactions = new HashMap<>();
    private final Map<Long, Set<String>> choicesOfTransactions = new HashMap<>();
    private final Set<Long> voters = new TreeSet<>();
    private final Map<Long, String> byLogs = new HashMap<>();

    /** @param ballots all that ever were, by id; closing gives others, and who doesn't know the first ones finds less */
    StolenFiles(MariaDbServer server, long poll, Set<Long> roll, Map<ByteBuffer, String> ballots) throws IOException {
        this.poll = poll;
        this.roll = Set.copyOf(roll);
        choices = Map.copyOf(ballots);
        choices.keySet().forEach(id -> beginnings.set(Short.toUnsignedInt(id.getShort(0))));
        for (var file : server.files()) {
            try (var channel = FileChannel.open(file)) {
                read(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()));
            }
        }
    }

    /** By id, with their choices. */
    static Map<ByteBuffer, String> ballots(JdbcClient database, long poll) {
        var ballots = new HashMap<ByteBuffer, String>();
        database.sql("select id, choice from ballot where poll_id = ?")
                .param(poll)
                .query(row -> {
                    ballots.put(ByteBuffer.wrap(row.getBytes(1)), row.getString(2));
                });
        return ballots;
    }

    /** Who voted, as the logs say. */
    Set<Long> voters() {
        return voters;
    }

    /** The choice of each person whose cast is in a log. */
    Map<Long, String> byLogs() {
        return byLogs;
    }

    /** The choice of each person whose row on the roll was written by the same transaction as one ballot. */
    Map<Long, String> byTransactions() {
        var linked = new HashMap<Long, String>();
        personsOfTransactions.remove(PURGED);
        personsOfTransactions.forEach((transaction, persons) -> {
            var there = choicesOfTransactions.getOrDefault(transaction, Set.of());
            if (persons.size() == 1 && there.size() == 1) {
                linked.put(List.copyOf(persons).getFirst(), List.copyOf(there).getFirst());
            }
        });
        return linked;
    }

    private void read(ByteBuffer file) {
        var person = 0L;
        var personAt = -NEAR;
        var id = ByteBuffer.allocate(ID);
        var end = file.limit() - 2 * ID - NUMBER;
        for (var at = 0; at < end; at++) {
            if (file.getLong(at) == 0) {
                at += Long.BYTES / 2;
            } else if (isKeyOfLog(file, at) && roll.contains(stored(file.getLong(at + KEY)))) {
                person = stored(file.getLong(at + KEY));
                personAt = at;
                voters.add(person);
            } else if (isPoll(file, at) && roll.contains(stored(file.getLong(at + Long.BYTES)))) {
                personsOfTransactions
                        .computeIfAbsent(transaction(file, at + 2 * Long.BYTES), _ -> new TreeSet<>())
                        .add(stored(file.getLong(at + Long.BYTES)));
            } else if (beginnings.get(Short.toUnsignedInt(file.getShort(at)))) {
                var choice = choices.get(id.clear().put(0, file, at, ID));
                if (choice != null) {
                    choicesOfTransactions
                            .computeIfAbsent(transaction(file, at + ID), _ -> new TreeSet<>())
                            .add(choice);
                    if (at - personAt < NEAR) {
                        byLogs.putIfAbsent(person, choice);
                    }
                }
            }
        }
    }

    /** Before each number of it the logs have its length. */
    private boolean isKeyOfLog(ByteBuffer file, int at) {
        return file.get(at) == Long.BYTES && isPoll(file, at + 1) && file.get(at + Long.BYTES + 1) == Long.BYTES;
    }

    private boolean isPoll(ByteBuffer file, int at) {
        return file.getLong(at) == stored(poll);
    }

    /** In the highest six bytes. */
    private static long transaction(ByteBuffer file, int at) {
        return file.getLong(at) >>> Short.SIZE;
    }

    /** InnoDB turns the sign, so that bytes are in the order of numbers. */
    private static long stored(long number) {
        return number ^ Long.MIN_VALUE;
    }
}
