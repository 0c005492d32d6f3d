package nl.perspectief.base.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.health.contributor.Status;
import org.springframework.dao.DuplicateKeyException;

class DatabaseRoomTests {

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-02T08:00:00Z"));
    private final InstantSource time = now::get;
    private final MeterRegistry metrics = new SimpleMeterRegistry();
    private final DatabaseRoom room = new DatabaseRoom(time.withZone(ZoneOffset.UTC), metrics);

    @Test
    void thereIsRoomUntilAWriteFailsForWantOfIt() {
        assertThat(status()).isEqualTo(Status.UP);

        room.failed(full());

        assertThat(status()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(metrics.counter("perspectief.database.full").count()).isEqualTo(1);
    }

    @Test
    void thereMayBeRoomAgainAMinuteAfterTheLastFailure() {
        room.failed(full());
        now.updateAndGet(moment -> moment.plusSeconds(50));
        room.failed(full());
        now.updateAndGet(moment -> moment.plusSeconds(50));
        assertThat(status()).isEqualTo(Status.OUT_OF_SERVICE);

        now.updateAndGet(moment -> moment.plus(Duration.ofSeconds(11)));

        assertThat(status()).isEqualTo(Status.UP);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            1114 | The table 'answer' is full
            1021 | Disk full (/tmp/#sql_1_0); waiting for someone to free some space...
               3 | Error writing file './perspectief/extra.frm' (Errcode: 28 "No space left on device")
            """)
    void allThatMariaDbSaysOfAFullDiskIsKnown(int number, String message) {
        var failure = new SQLException(message, "HY000", number);

        room.failed(failure);

        assertThat(status()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(DatabaseRoom.lackedFor(new IllegalStateException(failure))).isTrue();
    }

    @Test
    void otherFailuresAreNoLackOfRoom() {
        var twice = new SQLException("Duplicate entry", "23000", 1062);

        room.failed(twice);

        assertThat(DatabaseRoom.lackedFor(new DuplicateKeyException("twice", twice)))
                .isFalse();
        assertThat(DatabaseRoom.lackedFor(new IllegalStateException())).isFalse();
        assertThat(status()).isEqualTo(Status.UP);
    }

    private Status status() {
        return room.health().getStatus();
    }

    private static SQLException full() {
        return new SQLException("The table 'answer' is full", "HY000", 1114);
    }
}
