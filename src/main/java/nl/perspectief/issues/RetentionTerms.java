package nl.perspectief.issues;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.perspectief.base.time.Dates;
import nl.perspectief.issues.RetentionRepository.Due;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** For how long after its last event a closed report keeps what is personal. */
@Component
class RetentionTerms {

    private final Duration open;
    private final Duration confidential;
    private final Clock clock;

    @Autowired
    RetentionTerms(
            @Value("${perspectief.retention.days}") int days,
            @Value("${perspectief.retention.confidential-days}") int confidentialDays,
            Clock clock) {
        this(Duration.ofDays(days), Duration.ofDays(confidentialDays), clock);
    }

    private RetentionTerms(Duration open, Duration confidential, Clock clock) {
        this.open = open;
        this.confidential = confidential;
        this.clock = clock;
    }

    /** The same, seen so much later. */
    RetentionTerms after(Duration time) {
        return new RetentionTerms(open, confidential, Clock.offset(clock, time));
    }

    Instant openBefore() {
        return clock.instant().minus(open);
    }

    Instant confidentialBefore() {
        return clock.instant().minus(confidential);
    }

    /** Nothing newer goes. */
    Instant before() {
        return clock.instant().minus(open.compareTo(confidential) < 0 ? open : confidential);
    }

    /** The night in which it goes: the first one after its term, or after the report under which it was put has gone. */
    LocalDate night(Due due) {
        var now = clock.instant();
        var over = due.last().plus(due.visibility() == Visibility.CONFIDENTIAL ? confidential : open);
        var ready = (due.state() == ReportState.MERGED || over.isBefore(now) ? now : over).atZone(Dates.ZONE);
        return ready.toLocalTime().isBefore(RetentionJob.AT_NIGHT)
                ? ready.toLocalDate()
                : ready.toLocalDate().plusDays(1);
    }

    long days() {
        return open.toDays();
    }

    long confidentialDays() {
        return confidential.toDays();
    }
}
