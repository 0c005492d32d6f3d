package nl.perspectief.quality.score;

import java.math.BigInteger;
import java.util.List;

/** The score once more, written without the code under test: one running fraction, rounded by its written digits. */
final class SecondComputation {

    private BigInteger over = BigInteger.ZERO;
    private BigInteger under = BigInteger.ONE;
    private int weight;
    private int answered;
    private int open;
    private boolean criticalFailed;

    SecondComputation(List<RawAnswer> answers) {
        for (var answer : answers) {
            add(answer);
        }
    }

    private void add(RawAnswer answer) {
        switch (answer.word()) {
            case "outside", "later" -> {}
            case "open" -> open++;
            case "yes" -> count(answer, 1, 1, false);
            case "partly" -> count(answer, 1, 2, answer.critical());
            case "no" -> count(answer, 0, 1, true);
            case "never" -> countNumber(answer, Integer.MAX_VALUE);
            case "number" -> countNumber(answer, answer.first());
            // average × 10 < threshold in tenths
            case "rating" -> count(answer, answer.first() - 1, 4, answer.first() * 10 < answer.low());
            case "ratings" ->
                count(
                        answer,
                        answer.first() - answer.count(),
                        4 * answer.count(),
                        answer.first() * 10 < answer.low() * answer.count());
            default -> throw new AssertionError(answer.word());
        }
    }

    private void countNumber(RawAnswer answer, int tenths) {
        var tooLow = !answer.form().equals("<=") && tenths < answer.low();
        var tooHigh = answer.form().equals("<=") && tenths > answer.low()
                || answer.form().equals("..") && tenths > answer.high();
        var failed = tooLow || tooHigh;
        count(answer, failed ? 0 : 1, 1, failed);
    }

    private void count(RawAnswer answer, int numerator, int denominator, boolean failed) {
        var bottom = BigInteger.valueOf(denominator);
        over = over.multiply(bottom).add(under.multiply(BigInteger.valueOf((long) answer.weight() * numerator)));
        under = under.multiply(bottom);
        weight += answer.weight();
        answered++;
        criticalFailed |= failed && answer.critical();
    }

    /** In whole per cent, or "-". */
    String percent() {
        if (answered == 0) {
            return "-";
        }
        // thousandths, so that the last digit is the first one behind the point
        var written = over.multiply(BigInteger.valueOf(1000))
                .divide(under.multiply(BigInteger.valueOf(weight)))
                .toString();
        var whole = written.length() == 1 ? 0 : Integer.parseInt(written.substring(0, written.length() - 1));
        return String.valueOf(written.charAt(written.length() - 1) >= '5' ? whole + 1 : whole);
    }

    String scoreClass() {
        if (criticalFailed) {
            return "BAD";
        }
        if (answered == 0) {
            return "UNKNOWN";
        }
        var shown = Integer.parseInt(percent());
        return shown > 84 ? "GOOD" : shown > 69 ? "FAIR" : shown > 49 ? "POOR" : "BAD";
    }

    /** In whole per cent, or "-": the most that does not exceed what was answered. */
    String share() {
        if (answered + open == 0) {
            return "-";
        }
        var share = 100;
        while (share * (answered + open) > 100 * answered) {
            share--;
        }
        return String.valueOf(share);
    }

    BigInteger over() {
        return over;
    }

    BigInteger under() {
        return under;
    }

    int weight() {
        return weight;
    }
}
