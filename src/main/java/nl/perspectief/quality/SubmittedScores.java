package nl.perspectief.quality;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.perspectief.quality.SameQuality.Figure;
import org.springframework.stereotype.Component;

/**
 * The scores of submitted rounds. From one submission to the next a round never changes, so each is read and computed
 * once; those that were not asked for lately are forgotten.
 */
@Component
class SubmittedScores {

    /** Of about a kilobyte each. */
    private static final int MOST_ROUNDS = 10_000;

    private final AnswerRepository answers;
    private final Cache<Submitted, Scores> known =
            Caffeine.newBuilder().maximumSize(MOST_ROUNDS).build();

    /** A round as it was submitted at some moment; after it was reopened it is submitted at another one. */
    record Submitted(long checklistId, Instant at) {}

    /** @param themes by theme code */
    record Scores(Figure overall, Map<String, Figure> themes) {}

    SubmittedScores(AnswerRepository answers) {
        this.answers = answers;
    }

    /** All of the same template; in a transaction in which they were read as submitted. */
    Map<Submitted, Scores> of(Template template, Collection<Submitted> rounds) {
        Map<Submitted, Scores> found = new HashMap<>();
        Map<Long, Submitted> unknown = new HashMap<>();
        for (var round : rounds) {
            var scores = known.getIfPresent(round);
            if (scores == null) {
                unknown.put(round.checklistId(), round);
            } else {
                found.put(round, scores);
            }
        }
        if (!unknown.isEmpty()) {
            var given = given(unknown.keySet());
            unknown.forEach((id, round) -> {
                var scores = scores(template, given.getOrDefault(id, Map.of()));
                known.put(round, scores);
                found.put(round, scores);
            });
        }
        return found;
    }

    private Map<Long, Map<Long, GivenAnswer>> given(Set<Long> checklistIds) {
        return answers.findGiven(checklistIds).stream()
                .collect(groupingBy(GivenAnswer::checklistId, toMap(GivenAnswer::indicatorId, Function.identity())));
    }

    private static Scores scores(Template template, Map<Long, GivenAnswer> given) {
        return new Scores(
                figure(template.indicators().toList(), given),
                template.themes().stream()
                        .collect(toUnmodifiableMap(Template.Theme::code, theme -> figure(theme.indicators(), given))));
    }

    private static Figure figure(List<Template.Indicator> indicators, Map<Long, GivenAnswer> given) {
        return Figure.of(Round.score(indicators, given));
    }
}
