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

        assertThat(room.lackedFor(full())).isTrue();

        assertThat(status()).isEqualTo(Status.OUT_OF_SERVICE);
        assertThat(metrics.counter("perspectief.database.full").count()).isEqualTo(1);
    }

    @Test
    void thereMayBeRoomAgainAMinuteAfterTheLastFailure() {
        room.lackedFor(full());
        now.updateAndGet(moment -> moment.plusSeconds(50));
        room.lackedFor(full());
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
        assertThat(room.lackedFor(new IllegalStateException(new SQLException(message, "HY000", number))))
                .isTrue();
    }

    @Test
    void otherFailuresAreNoLackOfRoom() {
        assertThat(room.lackedFor(
                        new DuplicateKeyException("twice", new SQLException("Duplicate entry", "23000", 1062))))
                .isFalse();
        assertThat(room.lackedFor(new IllegalStateException())).isFalse();
        assertThat(status()).isEqualTo(Status.UP);
    }

    private Status status() {
        return room.health().getStatus();
    }

    private static Throwable full() {
        return new IllegalStateException(new SQLException("The table 'answer' is full", "HY000", 1114));
    }
}
