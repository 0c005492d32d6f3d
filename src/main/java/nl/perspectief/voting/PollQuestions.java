package nl.perspectief.voting;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import java.util.Optional;
import nl.perspectief.base.NotFoundException;
import nl.perspectief.voting.count.Question;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each poll asks, kept since it never changes and every ballot is held against it. */
@Component
class PollQuestions {

    private static final long MOST = 200;
    private static final Duration KEPT = Duration.ofHours(1);

    private final LoadingCache<Long, Question> questions;

    PollQuestions(JdbcClient database) {
        questions = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(KEPT)
                .build(id -> PollManifest.fromJson(database.sql("select manifest from poll where id = ?")
                                .param(id)
                                .query((row, _) -> row.getString(1))
                                .optional()
                                .orElseThrow(() -> new NotFoundException("poll " + id)))
                        .question());
    }

    /** @throws NotFoundException for a poll that isn't there */
    Question of(long pollId) {
        return questions.get(pollId);
    }

    /** Without asking the database. */
    Optional<Question> kept(long pollId) {
        return Optional.ofNullable(questions.getIfPresent(pollId));
    }
}
