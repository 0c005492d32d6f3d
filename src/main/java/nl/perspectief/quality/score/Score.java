package nl.perspectief.quality.score;

import java.math.RoundingMode;
import java.util.List;
import java.util.OptionalInt;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The score of a theme or a location: Σ weight × value ÷ Σ weight over the answered, applicable indicators.
 * All of it follows from the contributions, so a score can never differ from its explanation.
 *
 * @param contributions one per indicator, in the order they were asked
 */
public record Score(List<Contribution> contributions) {

    public Score {
        contributions = List.copyOf(contributions);
    }

    /** Σ weight × value, exactly. */
    public BigFraction earned() {
        return contributions.stream().map(Contribution::earned).reduce(BigFraction.ZERO, BigFraction::add);
    }

    /** Σ weight of what was answered. */
    public int weight() {
        return contributions.stream()
                .filter(part -> part.verdict().counts())
                .mapToInt(Contribution::weight)
                .sum();
    }

    /** The number of indicators that were answered and apply. */
    public int answered() {
        return count(Verdict.MET) + count(Verdict.PARTLY) + count(Verdict.FAILED);
    }

    /** The number of indicators without those that are not applicable or not measured yet. */
    public int applicable() {
        return contributions.size() - count(Verdict.OUTSIDE);
    }

    /** The number of indicators that still want an answer. */
    public int open() {
        return count(Verdict.OPEN);
    }

    /** The codes of the critical indicators that failed, in the order they were asked. */
    public List<String> criticalFailed() {
        return contributions.stream()
                .filter(Contribution::failsCritically)
                .map(Contribution::code)
                .toList();
    }

    /** The score in whole per cent, 0 to 100, half up; rounded once, from the exact fraction. Empty if nothing counts. */
    public OptionalInt percent() {
        var weight = weight();
        if (weight == 0) {
            return OptionalInt.empty();
        }
        var exact = earned().multiply(100).divide(weight);
        return OptionalInt.of(exact.bigDecimalValue(0, RoundingMode.HALF_UP).intValueExact());
    }

    /** The class of the shown per cent; bad whenever a critical indicator failed. */
    public ScoreClass scoreClass() {
        return ScoreClass.of(percent(), !criticalFailed().isEmpty());
    }

    /**
     * The share answered in whole per cent: answered ÷ applicable, by count. Empty if nothing applies.
     * Rounded down, unlike the score: 100 has to mean that nothing is open, also with 199 of 200.
     */
    public OptionalInt answeredPercent() {
        return applicable() == 0 ? OptionalInt.empty() : OptionalInt.of(100 * answered() / applicable());
    }

    private int count(Verdict verdict) {
        return (int)
                contributions.stream().filter(part -> part.verdict() == verdict).count();
    }
}
