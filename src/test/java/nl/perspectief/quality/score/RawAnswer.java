package nl.perspectief.quality.score;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.perspectief.quality.score.AnswerValue.Amount;
import nl.perspectief.quality.score.AnswerValue.Choice;
import nl.perspectief.quality.score.AnswerValue.Never;
import nl.perspectief.quality.score.AnswerValue.NotMeasuredYet;
import nl.perspectief.quality.score.AnswerValue.Rating;
import nl.perspectief.quality.score.AnswerValue.ResidentsRating;
import org.jspecify.annotations.Nullable;

/**
 * A random indicator and its answer in plain words and whole numbers, which the second computation reads by itself.
 *
 * @param word  {@code yes, partly, no, number, never, rating, ratings, outside, later} or {@code open}
 * @param low   of the threshold, in tenths; for a kind without one 0
 * @param high  of the threshold, in tenths; meant only by {@code ..}
 * @param form  of the threshold: {@code >=}, {@code <=}, {@code ..} or nothing
 * @param first the number in tenths, the rating, or the sum of ratings
 * @param count of ratings
 */
record RawAnswer(
        String code,
        IndicatorKind kind,
        int weight,
        boolean critical,
        String form,
        int low,
        int high,
        String word,
        int first,
        int count) {

    static List<RawAnswer> someOf(Random random, int most) {
        var answers = new ArrayList<RawAnswer>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            answers.add(one(random, "RND-" + i));
        }
        return answers;
    }

    static RawAnswer one(Random random, String code) {
        var kind = IndicatorKind.values()[random.nextInt(4)];
        var low = 10 + random.nextInt(41);
        var count = 5 + random.nextInt(300);
        var word = wordFor(kind, random);
        return new RawAnswer(
                code,
                kind,
                1 + random.nextInt(3),
                random.nextInt(6) == 0,
                formFor(kind, random),
                low,
                low + random.nextInt(20),
                word,
                switch (word) {
                    case "number" -> random.nextInt(90) - 10;
                    case "rating" -> 1 + random.nextInt(5);
                    default -> count + random.nextInt(4 * count + 1);
                },
                count);
    }

    private static String formFor(IndicatorKind kind, Random random) {
        return switch (kind) {
            case YES_NO, YES_PARTLY_NO -> "";
            case NUMBER -> new String[] {">=", "<=", ".."}[random.nextInt(3)];
            case SCALE_1_5 -> ">=";
        };
    }

    private static String wordFor(IndicatorKind kind, Random random) {
        switch (random.nextInt(10)) {
            case 0:
                return "open";
            case 1:
                return random.nextBoolean() ? "outside" : "later";
            default:
                var words = switch (kind) {
                    case YES_NO -> new String[] {"yes", "no"};
                    case YES_PARTLY_NO -> new String[] {"yes", "partly", "no"};
                    case NUMBER -> new String[] {"number", "number", "never"};
                    case SCALE_1_5 -> new String[] {"rating", "ratings"};
                };
                return words[random.nextInt(words.length)];
        }
    }

    static List<Answered> toAnswered(List<RawAnswer> raw) {
        return raw.stream().map(RawAnswer::toAnswered).toList();
    }

    Answered toAnswered() {
        var indicator = new ScoredIndicator(code, kind, threshold(), weight, critical, kind == IndicatorKind.NUMBER);
        return new Answered(indicator, answer());
    }

    RawAnswer weighing(int other) {
        return new RawAnswer(code, kind, other, critical, form, low, high, word, first, count);
    }

    RawAnswer saying(String other) {
        return new RawAnswer(code, kind, weight, critical, form, low, high, other, first, count);
    }

    private @Nullable Threshold threshold() {
        return switch (form) {
            case "" -> null;
            case ".." -> Threshold.parse(tenths(low) + ".." + tenths(high));
            default -> Threshold.parse(form + tenths(low));
        };
    }

    private @Nullable AnswerValue answer() {
        return switch (word) {
            case "yes" -> Choice.YES;
            case "partly" -> Choice.PARTLY;
            case "no" -> Choice.NO;
            case "number" -> new Amount(tenths(first));
            case "never" -> new Never();
            case "rating" -> new Rating(first);
            case "ratings" -> new ResidentsRating(first, count);
            case "outside" -> Samples.NOT_HERE;
            case "later" -> new NotMeasuredYet();
            default -> null;
        };
    }

    private static BigDecimal tenths(int number) {
        return BigDecimal.valueOf(number, 1);
    }
}
