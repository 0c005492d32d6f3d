package nl.perspectief.issues;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import nl.perspectief.base.BadInputException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How much one person reports and writes in a day, on this node. Each of it is told to others, by mail too, so that
 * without an end a program could bury what everybody else reports. An answer and the last word count for nothing: those
 * who handle the report asked for them.
 */
@Component
class ReporterPace {

    private static final Duration DAY = Duration.ofDays(1);

    private final LoadingCache<Long, Bucket> persons;

    /** @param most so many at once, when there was nothing for a day */
    ReporterPace(@Value("${perspectief.reporting.most-a-day}") int most) {
        persons = Caffeine.newBuilder()
                .expireAfterAccess(DAY)
                .build(_ -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, DAY))
                        .build());
    }

    /** @throws BadInputException for more than that */
    void require(long personId) {
        BadInputException.unless(persons.get(personId).tryConsume(1), "pace", "issues.bad.tooMuch");
    }
}
