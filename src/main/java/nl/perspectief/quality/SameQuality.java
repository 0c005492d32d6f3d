package nl.perspectief.quality;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.perspectief.quality.score.Score;
import nl.perspectief.quality.score.ScoreClass;
import org.jspecify.annotations.Nullable;

/**
 * Locations × themes: the last submitted round of one template at each location.
 *
 * @param complete whether the rows are all of the municipality, as oversight sees them, or the user's own
 * @param rows by location name
 * @param spreads over all locations of the municipality, by theme code; left out where it would tell the score of a
 *     single location that the user doesn't see
 * @param overall the same for the locations' scores
 */
public record SameQuality(
        Template template,
        boolean complete,
        List<Row> rows,
        Map<String, Spread> spreads,
        @Nullable Spread overall) {

    /** With fewer locations than this a median would tell one location's score to another. */
    public static final int SMALLEST_GROUP = 3;

    /**
     * One location.
     *
     * @param round its last one, null without a submitted round; then there are no cells
     * @param themes by theme code
     */
    public record Row(
            long municipalityId,
            long locationId,
            String locationCode,
            String locationName,
            @Nullable LastRound round,
            @Nullable Cell overall,
            Map<String, Cell> themes) {}

    /** The round behind a row. */
    public record LastRound(long checklistId, LocalDate periodFrom, LocalDate periodUntil) {}

    /**
     * @param before the score in per cent in the round before, empty without one
     */
    public record Cell(Figure score, OptionalInt before) {

        /** In percentage points since the round before; empty when one of both is not known. */
        public OptionalInt change() {
            return score.percent().isPresent() && before.isPresent()
                    ? OptionalInt.of(score.percent().getAsInt() - before.getAsInt())
                    : OptionalInt.empty();
        }
    }

    /**
     * A score without what it was made of.
     *
     * @param percent in whole per cent, empty if nothing counts
     * @param criticalFailed the codes of the critical indicators that failed
     */
    public record Figure(OptionalInt percent, ScoreClass scoreClass, List<String> criticalFailed) {

        static Figure of(Score score) {
            return new Figure(score.percent(), score.scoreClass(), score.criticalFailed());
        }
    }

    /**
     * Over the locations that have a score, in per cent.
     *
     * @param median half up where it lies between two
     */
    public record Spread(int best, int worst, int median) {

        /** @return null without any */
        static @Nullable Spread of(int... percents) {
            if (percents.length == 0) {
                return null;
            }
            var sorted = percents.clone();
            Arrays.sort(sorted);
            var low = sorted[(sorted.length - 1) / 2];
            var high = sorted[sorted.length / 2];
            return new Spread(sorted[sorted.length - 1], sorted[0], Math.ceilDiv(low + high, 2));
        }

        /**
         * Whether one who sees only some of the scores may know the spread of all: not if that would tell the score
         * of a single other location.
         */
        static boolean mayBeTold(int all, int seen) {
            return seen == all || (all >= SMALLEST_GROUP && all - seen > 1);
        }

        /** Best minus worst, in percentage points. */
        public int width() {
            return best - worst;
        }
    }
}
